import { expect, test, vi } from "vitest";
import * as Y from "yjs";
import { metaOf } from "../../shared/document/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import { idOf, type MapId, type UserId } from "../../shared/journey/index.ts";
import {
  edit,
  GatedLog,
  MAP,
  stage,
  type TestServer,
  titled,
  titleIn,
  until,
} from "./testing/index.ts";

const { server, person, seated, raw } = stage();

async function stored(log: GatedLog, id: MapId = MAP): Promise<Y.Doc> {
  const doc = new Y.Doc();
  for (const update of (await log.load(id)).updates) Y.applyUpdate(doc, update);
  return doc;
}

test("[SYNC-9] while storing fails nothing is acknowledged or sent on; afterwards all is there", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log, tuning: { retryFirst: 5, retryLongest: 20 } });
  const ana = await seated(at, "ana");
  const ben = await seated(at, "ben");
  ana.step2();
  log.isFull = true;
  const doc = new Y.Doc();
  for (let i = 0; i < 20; i++) {
    ana.update(titled(`Edit ${i}`, doc));
    ana.barrier(i);
  }
  await until(() => at.sync.stats().storageFailing && log.appends > 3);
  expect([ana.saved.length, ben.updates]).toEqual([0, 0]);
  expect(titleIn(await stored(log))).toBeUndefined();
  log.isFull = false;
  await until(() => ana.saved.length === 20 && titleIn(ben.doc) === "Edit 19");
  expect(at.sync.stats().storageFailing).toBe(false);
  expect(titleIn(await stored(log))).toBe("Edit 19");
});

test("[SYNC-9] while storing fails newcomers see what is stored, and the rest once it is", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log, tuning: { retryFirst: 5, retryLongest: 20 } });
  const ana = await seated(at, "ana");
  ana.step2();
  const doc = new Y.Doc();
  ana.update(titled("Stored", doc));
  ana.barrier(1);
  await until(() => ana.saved.length === 1);
  log.isFull = true;
  ana.update(titled("Not yet", doc));
  await until(() => at.sync.stats().storageFailing);
  const ben = person(at, "ben");
  await until(() => ben.provider.synced);
  expect(ben.meta.get("title")).toBe("Stored");
  log.isFull = false;
  await until(() => ben.meta.get("title") === "Not yet");
});

test("[SYNC-9] what waits for the disk is bounded: who goes on writing has to come back later", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log, tuning: { queueBytes: 20_000 } });
  const ana = await seated(at, "ana");
  const ben = await seated(at, "ben");
  ana.step2();
  log.isFull = true;
  const doc = new Y.Doc();
  for (let i = 0; i < 30 && !ana.closed; i++) ana.update(titled(`${i}`.repeat(1_000), doc));
  await until(() => ana.closed !== undefined);
  expect(ana.closed?.code).toBe(1013);
  expect(ben.closed).toBeUndefined();
  log.isFull = false;
});

test("[SYNC-10] a map that cannot be stored does not keep others from it", async () => {
  const log = new GatedLog();
  const append = log.append;
  log.append = async (entries) => {
    if (entries.some(({ key }) => key === MAP)) throw new Error("this map cannot be stored");
    return append(entries);
  };
  const at = await server({ updateLog: log, tuning: { retryFirst: 5, retryLongest: 10 } });
  const ana = await seated(at, "ana");
  const ben = await seated(at, "ben", { path: "/sync/map-2" });
  for (const one of [ana, ben]) {
    one.step2();
    one.update(titled("Returns"));
    one.barrier(1);
  }
  await until(() => ben.saved.length === 1);
  expect(ana.saved).toEqual([]);
  log.append = append;
  await until(() => ana.saved.length === 1);
});

test("[SYNC-11] a room loads once for all who come at the same time", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log });
  await log.append([{ key: MAP, update: titled("Returns") }]);
  log.hold();
  const people = Array.from({ length: 20 }, () => raw(at, "ana"));
  await until(() => at.sync.stats().connections === 20 && log.loads === 1);
  expect(people.every(({ questions }) => questions === 0)).toBe(true);
  log.release();
  await until(() => people.every(({ questions }) => questions === 1));
  for (const one of people) one.ask();
  await until(() => people.every(({ doc }) => titleIn(doc) === "Returns"));
  expect(log.loads).toBe(1);
});

test("[SYNC-11] a load that failed may be tried again", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log });
  await log.append([{ key: MAP, update: titled("Returns") }]);
  log.failingLoads = 1;
  const first = raw(at, "ana");
  await until(() => first.closed !== undefined);
  expect(first.closed?.code).toBe(1013);
  const ana = person(at, "ana");
  await until(() => ana.meta.get("title") === "Returns");
});

test("[SYNC-12] a room leaves memory after its last person and its last write, not before", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log, tuning: { keepEmptyFor: 0, tickEvery: 5 } });
  const ana = await seated(at, "ana");
  ana.step2();
  log.hold();
  ana.update(titled("Returns"));
  await until(() => log.appends === 1);
  ana.leave();
  await until(() => at.sync.stats().connections === 0);
  await new Promise((resolve) => setImmediate(resolve));
  expect(at.sync.stats().rooms).toBe(1);
  log.release();
  await until(() => at.sync.stats().rooms === 0);
  expect(titleIn(await stored(log))).toBe("Returns");
  const ben = person(at, "ben");
  await until(() => ben.meta.get("title") === "Returns");
});

test("[SYNC-13] a long log is compacted to the same state, without a word to anybody", async () => {
  const log = new GatedLog();
  const tuning = { compactAfterUpdates: 5, keepEmptyFor: 0, tickEvery: 5 };
  const at = await server({ updateLog: log, tuning });
  const ana = await seated(at, "ana");
  ana.step2();
  const doc = new Y.Doc();
  for (let i = 1; i <= 10; i++) {
    ana.update(edit(doc, () => doc.getMap("emotions").set(`p|${i}`, { value: 1 })));
    ana.barrier(i);
    await until(() => ana.saved.length === i);
  }
  ana.leave();
  await until(() => at.sync.stats().rooms === 0 && log.compactions === 1);
  expect((await log.load(MAP)).updates).toHaveLength(1);
  expect((await stored(log)).getMap("emotions").size).toBe(10);
});

test("[SYNC-13] a busy room is compacted too, and what is written meanwhile survives", async () => {
  const log = new GatedLog();
  const compact = log.compact;
  let finish = () => {};
  log.compact = async (...args) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return compact(...args);
  };
  const at = await server({ updateLog: log, tuning: { compactBusyAfterUpdates: 5, tickEvery: 5 } });
  const ana = await seated(at, "ana");
  ana.step2();
  const doc = new Y.Doc();
  let edits = 0;
  const write = async () => {
    ana.update(edit(doc, () => doc.getMap("emotions").set(`p|${++edits}`, { value: 1 })));
    ana.barrier(edits);
    await until(() => ana.saved.length === edits);
  };
  while (edits < 8) await write();
  await until(() => String(finish) !== "() => {}");
  await write();
  finish();
  await until(() => log.compactions === 1);
  await write();
  expect((await stored(log)).getMap("emotions").size).toBe(edits);
  expect((await log.load(MAP)).updates.length).toBeLessThan(6);
});

test("[SYNC-13] a log that cannot be compacted is tried again later and later, and not compared meanwhile", async () => {
  const log = new GatedLog();
  const { compact } = log;
  let fails = 0;
  const tuning = { compactAfterUpdates: 2, compactBusyAfterUpdates: 2, tickEvery: 5 };
  const at = await server({ updateLog: log, tuning: { ...tuning, compactAgainFirst: 1 } });
  let forge = () => {};
  log.compact = async (...args) => {
    forge();
    if (++fails <= 2) throw new AppError("storage_failed", "the disk is full");
    return compact(...args);
  };
  const { openMaps } = at.sync;
  await openMaps.change(MAP, (doc) => {
    forge = () => metaOf(doc)._map.delete("title");
    metaOf(doc).set("title", "Returns");
  });
  const write = (i: number) =>
    openMaps.change(MAP, (doc) => doc.getMap("emotions").set(`p|${i}`, { value: i }));
  for (let i = 0; i < 4; i++) await write(i);
  await until(() => log.compactions === 1);
  expect([fails, at.sync.stats().reloads]).toEqual([3, 0]);
  forge = () => {};
  for (let i = 4; i < 8; i++) await write(i);
  await until(() => at.sync.stats().reloads === 1);
});

test("[SYNC-14] a change of the server's own resolves once it is on disk and sent to everybody", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log });
  const { openMaps } = at.sync;
  await openMaps.create(MAP, titled("Returns"));
  expect(titleIn(await stored(log))).toBe("Returns");
  const ben = await seated(at, "ben");
  await openMaps.change(MAP, (doc) => metaOf(doc).set("title", "Refunds"));
  expect(titleIn(await stored(log))).toBe("Refunds");
  await until(() => ben.updates === 1);
  expect((await openMaps.read(MAP)).meta.title).toBe("Refunds");
});

test("[SYNC-14] a change that cannot be stored is not said to be", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log, tuning: { retryFirst: 5, retryLongest: 10 } });
  log.isFull = true;
  const change = at.sync.openMaps.change(MAP, (doc) => metaOf(doc).set("title", "x"));
  await expect(change).rejects.toMatchObject({ code: "storage_failed" });
  const next = at.sync.openMaps.change(MAP, (doc) => metaOf(doc).set("title", "y"));
  await expect(next).rejects.toMatchObject({ code: "storage_failed" });
  log.isFull = false;
  await until(() => !at.sync.stats().storageFailing);
});

test("[SYNC-14] a reader over HTTP sees what was heard before, saved or not", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log });
  const ana = await seated(at, "ana");
  ana.step2();
  log.hold();
  ana.update(titled("Returns"));
  ana.be(ana.doc.clientID, 1, {});
  await until(() => ana.states.size === 1);
  expect((await at.sync.openMaps.read(MAP)).meta.title).toBe("Returns");
  log.release();
});

test("[SYNC-15] the list of maps learns of a new title and of changes, but not of each", async () => {
  const touches: object[] = [];
  const at = await server({ tuning: { tickEvery: 5, renameAfter: 200, touchAfter: 60_000 } });
  at.catalogue.touchMap = async (_id, changes) => void touches.push(changes);
  const ana = await seated(at, "ana");
  ana.step2();
  const doc = new Y.Doc();
  for (let i = 1; i <= 5; i++) {
    ana.update(titled(`Title ${i}`, doc));
    ana.barrier(i);
    await until(() => ana.saved.length === i);
  }
  await until(() => touches.length > 0);
  await until(() => JSON.stringify(touches.at(-1)).includes("Title 5"));
  expect(touches.length).toBeLessThan(5);
});

test("[SYNC-15] a new title is told at once, and after a crash when the map is next opened", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log, tuning: { tickEvery: 60_000, touchAfter: 60_000 } });
  const createdBy = idOf<UserId>("ana");
  const glance = {
    state: "as-is",
    stages: 0,
    steps: 0,
    cards: 0,
    openPains: 0,
    curve: [],
  } as const;
  const record = { id: MAP, title: "Returns", createdAt: 1, updatedAt: 1, createdBy, glance };
  await at.catalogue.addMap(record);
  const doc = new Y.Doc();
  await at.sync.openMaps.create(MAP, titled("Returns", doc));
  await at.sync.openMaps.create(MAP, titled("Refunds", doc));
  const titleOf = async (one: TestServer) => (await one.catalogue.findMap(MAP))?.title;
  await vi.waitFor(async () => expect(await titleOf(at)).toBe("Refunds"));

  const after = await server({ updateLog: log, tuning: { tickEvery: 5, touchAfter: 60_000 } });
  await after.catalogue.addMap(record);
  await seated(after, "ana");
  await vi.waitFor(async () => expect(await titleOf(after)).toBe("Refunds"));
  expect((await after.catalogue.findMap(MAP))?.updatedAt).toBe(1);
});

test("[SYNC-15] what the list of maps could not be told is told later", async () => {
  let calls = 0;
  const at = await server({ tuning: { tickEvery: 5, renameAfter: 0 } });
  at.catalogue.touchMap = async () => {
    if (++calls < 3) throw new Error("not now");
  };
  await at.sync.openMaps.create(MAP, titled("Returns"));
  await until(() => calls === 3);
});

test("[SYNC-16] a server that stops takes no more, stores what it has and says goodbye", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log });
  const ana = await seated(at, "ana");
  ana.step2();
  log.hold();
  ana.update(titled("Returns"));
  ana.barrier(1);
  await until(() => log.appends === 1);
  const drained = at.sync.drain();
  const late = raw(at, "ben");
  await until(() => late.status === 503);
  expect(ana.closed).toBeUndefined();
  log.release();
  expect(await drained).toBe(true);
  await until(() => ana.closed !== undefined);
  expect([ana.saved, ana.closed?.code]).toEqual([[1], 1001]);
  expect(titleIn(await stored(log))).toBe("Returns");
});

test("[SYNC-16] requests that are under way still count, later ones are refused", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log });
  log.hold();
  const change = at.sync.openMaps.create(MAP, titled("Under way"));
  await until(() => log.loads === 1);
  const drained = at.sync.drain();
  log.release();
  await Promise.all([change, drained]);
  expect(titleIn(await stored(log))).toBe("Under way");
  const late = at.sync.openMaps.create(MAP, titled("Too late"));
  await expect(late).rejects.toMatchObject({ code: "not_ready" });
});

test("[SYNC-16] a disk that never answers does not keep it from stopping", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log, tuning: { drainWithin: 50 } });
  const ana = await seated(at, "ana");
  ana.step2();
  log.hold();
  ana.update(titled("Returns"));
  ana.barrier(1);
  await until(() => log.appends === 1);
  expect(await at.sync.drain()).toBe(false);
  await until(() => ana.closed !== undefined);
  expect([ana.saved, ana.closed?.code]).toEqual([[], 1001]);
  log.release();
});
