import { expect, test } from "vitest";
import * as Y from "yjs";
import { GatedLog, MAP, stage, titled, titleIn, until } from "./testing/index.ts";

const { server, person, seated, raw } = stage();

test("[SYNC-1] two people with stock clients see each other's edits", async () => {
  const at = await server();
  const ana = person(at, "ana");
  const ben = person(at, "ben");
  ana.meta.set("title", "Returns");
  await until(() => ben.meta.get("title") === "Returns");
  ben.meta.set("title", "Returns, as is");
  await until(() => ana.meta.get("title") === "Returns, as is");
});

test("[SYNC-1] many edits of many people end the same for all of them", async () => {
  const at = await server();
  const people = ["ana", "ben", "cem", "dia"].map((token) => person(at, token));
  await until(() => people.every(({ provider }) => provider.synced));
  for (let i = 0; i < 400; i++) {
    const who = i % people.length;
    people[who]?.doc.getMap("emotions").set(`p${who}|s${i % 20}`, { value: 1 });
    people[who]?.meta.set("title", `Edit ${i}`);
  }
  const shown = () => people.map(({ doc }) => JSON.stringify(sorted(doc)));
  await until(() => new Set(shown()).size === 1);
  expect(people[0]?.doc.getMap("emotions").size).toBe(20);
});

const sorted = (doc: Y.Doc) => [doc.getMap("meta").toJSON(), [...doc.getMap("emotions")].sort()];

test("[SYNC-2] the server asks first what a newcomer has", async () => {
  const at = await server();
  const ana = raw(at, "ana");
  await until(() => ana.questions === 1);
});

test("[SYNC-3] a barrier is answered only once all that was sent before is on disk", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log });
  const ana = await seated(at, "ana");
  ana.step2();
  log.hold();
  ana.update(titled("Returns"));
  ana.barrier(7);
  await until(() => log.appends === 1);
  ana.be(ana.doc.clientID, 1, {});
  await until(() => ana.states.size === 1);
  expect(ana.saved).toEqual([]);
  log.release();
  await until(() => ana.saved.length === 1);
  expect(ana.saved).toEqual([7]);
  expect((await log.load(MAP)).updates).toHaveLength(1);
});

test("[SYNC-3] a barrier with nothing before it is answered at once", async () => {
  const at = await server();
  const ana = await seated(at, "ana");
  ana.barrier(1);
  ana.barrier(2 ** 40);
  await until(() => ana.saved.length === 2);
  expect(ana.saved).toEqual([1, 2 ** 40]);
});

test("[SYNC-4] nobody sees an edit before it is on disk, newcomers neither", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log });
  const ana = await seated(at, "ana");
  const ben = await seated(at, "ben");
  ana.step2();
  log.hold();
  ana.update(titled("Returns"));
  await until(() => log.appends === 1);
  const cem = await seated(at, "cem");
  cem.ask();
  ben.be(ben.doc.clientID, 1, {});
  await until(() => cem.states.size === 1);
  expect([ben.updates, cem.answers]).toEqual([0, 0]);
  log.release();
  await until(() => cem.answers === 1);
  expect(titleIn(cem.doc)).toBe("Returns");
  await until(() => titleIn(ben.doc) === "Returns");
});

test("[SYNC-5] what was edited offline arrives, though newer edits come first", async () => {
  const at = await server();
  const offline = new Y.Doc();
  const early = titled("Made offline", offline);
  const late = titled("Typed on arrival", offline);
  expect(early.length).toBeGreaterThan(0);
  const ana = await seated(at, "ana");
  const ben = await seated(at, "ben");
  ana.update(late);
  ana.barrier(1);
  ben.barrier(1);
  await until(() => ben.saved.length === 1);
  expect(ana.saved).toEqual([]);
  ana.step2(Y.encodeStateAsUpdate(offline));
  await until(() => ana.saved.length === 1);
  await until(() => titleIn(ben.doc) === "Typed on arrival");
});

test("[SYNC-5] once caught up, an edit that builds on what is not there is refused", async () => {
  const at = await server();
  const doc = new Y.Doc();
  titled("lost", doc);
  const ana = await seated(at, "ana");
  ana.step2();
  ana.update(titled("later", doc));
  await until(() => ana.closed !== undefined);
  expect(ana.closed?.code).toBe(1008);
});

test("[SYNC-6] one write serves all rooms that have something to write", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log });
  const paths = Array.from({ length: 10 }, (_, i) => ({ path: `/sync/map-${i}` }));
  const people = await Promise.all(paths.map((options) => seated(at, "ana", options)));
  log.hold();
  people.forEach((one, i) => {
    one.step2();
    one.update(titled(`Map ${i}`));
    one.barrier(i);
  });
  await until(() => log.appends === 1);
  log.release();
  await until(() => people.every(({ saved }) => saved.length === 1));
  expect(log.appends).toBeLessThanOrEqual(3);
});

test("[SYNC-7] whoever sent an edit is not sent it back, whoever else is", async () => {
  const at = await server();
  const ana = await seated(at, "ana");
  const ben = await seated(at, "ben");
  ana.step2();
  ana.update(titled("Returns"));
  ana.barrier(1);
  await until(() => ben.updates === 1 && ana.saved.length === 1);
  expect(ana.updates).toBe(0);
});

test("[SYNC-8] what no honest client writes is mended, for its author too", async () => {
  const at = await server();
  const ana = await seated(at, "ana");
  const ben = await seated(at, "ben");
  ana.step2();
  const doc = new Y.Doc();
  doc.getMap("meta").set("title", "x".repeat(10_000));
  doc.getMap("cards").set("not an id!", new Y.Map());
  ana.update(Y.encodeStateAsUpdate(doc));
  await until(() => ben.updates > 0 && ben.doc.getMap("cards").size === 0);
  await until(() => ana.updates > 0);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(ana.doc));
  expect(doc.getMap("cards").size).toBe(0);
});
