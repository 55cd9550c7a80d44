import { expect, test } from "vitest";
import * as Y from "yjs";
import { type CommentsDoc, readThreads, startThread } from "../../shared/comments/index.ts";
import { idOf, type ThreadId, type UserId } from "../../shared/journey/index.ts";
import { createMemoryUpdateLog } from "../store/memory/index.ts";
import { commentsKey } from "../store/port.ts";
import { edit, GatedLog, MAP, stage, type TestServer, titled, until } from "./testing/index.ts";

const { server, person, seated } = stage();

const PATH = `/sync/${MAP}/comments`;
const mia = { id: idOf<UserId>("mia"), name: "Mia" };
const begin =
  (id: string, text = id) =>
  (doc: CommentsDoc) =>
    startThread(
      doc,
      { author: mia, at: 1 },
      {
        id: idOf<ThreadId>(id),
        kind: "comment",
        anchor: { on: "map" },
        where: "",
        text,
        mentions: [],
      },
    );
const say = (at: TestServer, id: string) => at.sync.openComments.change(MAP, begin(id));
const idsIn = (doc: Y.Doc) => [...doc.getMap("threads").keys()];
const storedIds = (at: TestServer) =>
  at.sync.openComments.read(MAP, (doc) => readThreads(doc).map(({ id }) => id));

test("[CMT-20] readers have a map's comments live, whatever their role", async () => {
  const at = await server();
  at.access.let("vic", "viewer");
  at.access.let("link-1", "viewer");
  await say(at, "before");
  const people = await Promise.all(
    ["vic", "link-1", "ana", "automation"].map((who) => seated(at, who, { path: PATH })),
  );
  for (const one of people) one.ask();
  await until(() => people.every(({ answers }) => answers === 1));
  await say(at, "after");
  await until(() => people.every(({ updates }) => updates === 1));
  for (const { doc } of people) expect(idsIn(doc)).toEqual(["before", "after"]);
  expect(idsIn((await seated(at, "ana")).doc)).toEqual([]);
});

test("[CMT-20] the stock client follows them beside the map", async () => {
  const at = await server();
  const ana = person(at, "ana", { mapId: idOf(`${MAP}/comments`) });
  await until(() => ana.provider.synced);
  await say(at, "t1");
  await until(() => idsIn(ana.doc).length === 1);
});

const forged = (doc = new Y.Doc()) =>
  edit(doc, () => {
    const thread = new Y.Map<unknown>(Object.entries({ text: "forged", author: mia, at: 1 }));
    doc.getMap("threads").set("forged", thread);
  });

test.each(["viewer", "commenter", "editor", "admin"] as const)(
  "[CMT-21] what a %s writes into the comments is not taken, whichever way it comes",
  async (role) => {
    const at = await server();
    for (const token of ["zoe", "link-1"]) at.access.let(token, role);
    await say(at, "t1");
    const ana = await seated(at, "ana", { path: PATH });
    for (const token of ["zoe", "link-1", ...(role === "admin" ? ["automation"] : [])]) {
      for (const way of ["update", "step2"] as const) {
        const zoe = await seated(at, token, { path: PATH });
        zoe.ask();
        await until(() => zoe.answers === 1);
        // What is there already is changed, and something added.
        const update = edit(zoe.doc, (doc) => {
          const thread = doc.getMap("threads").get("t1");
          if (thread instanceof Y.Map) thread.set("text", "forged");
          doc.getMap("threads").delete("t1");
        });
        zoe[way](Y.mergeUpdates([update, forged()]));
        await until(() => zoe.denials.length === 1);
        zoe.barrier(1);
        zoe.ask();
        await until(() => zoe.answers === 2);
        expect(zoe.saved).toEqual([]);
        expect(zoe.closed).toBeUndefined();
        zoe.leave();
      }
    }
    expect(await storedIds(at)).toEqual(["t1"]);
    expect(ana.updates).toBe(0);
    const stored = await at.sync.openComments.read(MAP, readThreads);
    expect(stored.map(({ text }) => text)).toEqual(["t1"]);
  },
);

test("[CMT-21] deletions alone are not taken either", async () => {
  const at = await server();
  await say(at, "t1");
  const ana = await seated(at, "ana", { path: PATH });
  ana.ask();
  await until(() => ana.answers === 1);
  ana.step2(edit(ana.doc, (doc) => doc.getMap("threads").delete("t1")));
  await until(() => ana.denials.length === 1);
  expect(await storedIds(at)).toEqual(["t1"]);
});

test("[CMT-22] nobody is seen in the comments, whomever somebody claims to be", async () => {
  const at = await server();
  const ana = await seated(at, "ana", { path: PATH });
  const ben = await seated(at, "ben", { path: PATH });
  ana.be(7, 1, { user: { id: "ben", name: "Ben" } });
  ana.ask();
  await until(() => ana.answers === 1);
  await say(at, "t1");
  await until(() => ben.updates === 1);
  expect(ben.states.size).toBe(0);
});

test("[CMT-23] whoever loses the map loses its comments at once, and whoever changes role comes back", async () => {
  const at = await server();
  at.access.let("vic", "viewer");
  const vic = await seated(at, "vic", { path: PATH });
  const ana = await seated(at, "ana", { path: PATH });
  at.access.grants.delete("vic");
  at.access.let("ana", "admin");
  at.access.announce({ kind: "map", mapId: MAP });
  await until(() => vic.closed !== undefined && ana.closed !== undefined);
  expect([vic.closed?.code, ana.closed?.code]).toEqual([4403, 4205]);
});

test("[CMT-23] strangers cannot tell comments that are there from those that are not", async () => {
  const at = await server();
  await say(at, "t1");
  const codes: (number | undefined)[] = [];
  for (const path of [PATH, "/sync/nowhere/comments", `/sync/${MAP}/comments/t1`]) {
    const eve = await seated(at, "eve", { path });
    codes.push(eve.closed?.code);
  }
  expect(codes).toEqual([4404, 4404, 4404]);
  const nobody = await seated(at, "", { path: PATH });
  expect(nobody.closed?.code).toBe(4401);
});

test("[CMT-24] a comment counts as said only when it is on disk, and is still there afterwards", async () => {
  const updateLog = createMemoryUpdateLog();
  const log = new GatedLog();
  const gated = await server({ updateLog: log });
  const ana = await seated(gated, "ana", { path: PATH });
  log.hold();
  let said = false;
  const saying = say(gated, "t1").then(() => {
    said = true;
  });
  await until(() => log.appends === 1);
  expect([said, ana.updates]).toEqual([false, 0]);
  log.release();
  await saying;
  await until(() => ana.updates === 1);

  const first = await server({ updateLog });
  await say(first, "t1");
  await first.sync.openMaps.change(MAP, () => {});
  const { updates } = await updateLog.load(commentsKey(MAP));
  const copy = new Y.Doc();
  for (const update of updates) Y.applyUpdate(copy, update);
  expect(idsIn(copy)).toEqual(["t1"]);
  expect((await updateLog.load(MAP)).upTo).toBe(0);
  const second = await server({ updateLog });
  expect(await storedIds(second)).toEqual(["t1"]);
});

test("[CMT-25] a map's edits stay out of its comments, and its schema gate too", async () => {
  const at = await server();
  const ana = await seated(at, "ana");
  ana.step2();
  ana.update(titled("Returns"));
  ana.barrier(1);
  await until(() => ana.saved.length === 1);
  const ben = await seated(at, "ben", { path: PATH, params: { schema: "0" } });
  ben.ask();
  await until(() => ben.answers === 1);
  expect(ben.doc.share.size).toBe(0);
});
