import { connect } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import * as Y from "yjs";
import { SeededRandom } from "../../shared/testing/index.ts";
import { crafted } from "./testing/crafted-update.ts";
import { closing, edit, GatedLog, MAP, stage, titled, titleIn, until } from "./testing/index.ts";

const { server, person, seated, raw } = stage();

describe("[SYNC-25] broken messages close whoever sends them, and disturb nobody else", () => {
  const bytes = (...list: number[]) => Uint8Array.from(list);
  test.each<[string, Uint8Array, number]>([
    ["nothing", bytes(), 1002],
    ["an unknown type", bytes(9, 1, 1), 1002],
    ["a type without end", new Uint8Array(32).fill(255), 1002],
    ["an unknown sync step", bytes(0, 7, 1, 0), 1002],
    ["a sync message cut short", bytes(0, 2), 1002],
    ["a length that lies", bytes(0, 2, 200, 1, 1, 1), 1002],
    ["a length far beyond", bytes(0, 2, 255, 255, 255, 255, 15, 1), 1002],
    ["something after the end", bytes(0, 2, 2, 0, 0, 1), 1002],
    ["an update that is none", bytes(0, 2, 3, 9, 9, 9), 1002],
    ["a step 2 that is none", bytes(0, 1, 1, 200), 1002],
    ["an unreadable state vector", bytes(0, 0, 2, 200, 200), 1002],
    ["presence cut short", bytes(1, 3, 5, 1, 1), 1002],
    ["presence that is no JSON", bytes(1, 5, 1, 1, 1, 1, 123), 1002],
    ["presence that is a number", bytes(1, 5, 1, 1, 1, 1, 49), 1002],
    ["presence of 2²⁸ people", bytes(1, 5, 255, 255, 255, 127, 1), 1002],
    ["a barrier without its number", bytes(4), 1002],
    [
      "a barrier with a number beyond all",
      bytes(4, 255, 255, 255, 255, 255, 255, 255, 255, 127),
      1002,
    ],
  ])("%s", async (_what, message, code) => {
    const at = await server();
    const ben = await seated(at, "ben");
    const ana = await seated(at, "ana");
    ana.bytes(message);
    expect(await closing(ana)).toBe(code);
    ben.barrier(1);
    await until(() => ben.saved.length === 1);
  });

  test("text", async () => {
    const at = await server();
    const ana = await seated(at, "ana");
    ana.socket.send("hello");
    expect(await closing(ana)).toBe(1003);
  });

  test("a WebSocket frame that is none", async () => {
    const at = await server();
    const ana = await seated(at, "ana");
    const raw: unknown = Reflect.get(ana.socket, "_socket");
    (raw as import("node:net").Socket).write(Buffer.from([0xff, 0xff, 0xff, 0xff]));
    expect(await closing(ana)).toBe(1002);
  });

  test("random bytes, a thousand messages", async () => {
    const random = new SeededRandom(99);
    const at = await server();
    const ben = person(at, "ben");
    await until(() => ben.provider.synced);
    for (let i = 0; i < 60; i++) {
      const ana = await seated(at, "ana");
      for (let n = 0; n < 20; n++) {
        const length = 1 + random.below(40);
        const message = Uint8Array.from({ length }, () => random.below(256));
        message[0] = random.below(5);
        ana.bytes(message);
      }
      ana.leave();
    }
    const cem = person(at, "cem");
    ben.meta.set("title", "Still here");
    await until(() => cem.meta.get("title") === "Still here");
    expect(at.sync.stats().rooms).toBe(1);
  });

  test("messages that only servers send are passed over", async () => {
    const at = await server();
    const ana = await seated(at, "ana");
    ana.bytes(bytes(2, 0, 2, 104, 105));
    ana.barrier(1);
    await until(() => ana.saved.length === 1);
  });
});

describe("[SYNC-26] too much is too much", () => {
  test("an update beyond the limit, in one frame or in many", async () => {
    const at = await server({ limits: { maxUpdateBytes: 10_000 } });
    const ben = await seated(at, "ben");
    for (const size of [10_001, 11_500, 200_000]) {
      const ana = await seated(at, "ana");
      ana.update(new Uint8Array(size));
      expect(await closing(ana), `${size} bytes`).toBe(4413);
    }
    const fragmented = await seated(at, "ana");
    for (let i = 0; i < 90; i++) fragmented.socket.send(new Uint8Array(1_000), { fin: false });
    expect(await closing(fragmented)).toBe(4413);
    expect(ben.closed).toBeUndefined();
  });

  test("a map that is full takes no more, though it may have been edited for ever", async () => {
    const at = await server({ limits: { maxMapBytes: 50_000 } });
    const ana = await seated(at, "ana");
    ana.step2();
    const doc = new Y.Doc();
    const write = (i: number, length: number) =>
      edit(doc, () => doc.getMap("meta").set("description", `${i}`.padEnd(length, "x")));
    for (let i = 0; i < 40; i++) ana.update(write(i, 4_000));
    ana.barrier(1);
    await until(() => ana.saved.length === 1);
    ana.update(
      edit(doc, () => {
        for (let i = 0; i < 30; i++)
          doc.getMap("emotions").set(`p|${i}`, { note: "n".repeat(2_000) });
      }),
    );
    expect(await closing(ana)).toBe(4413);
    const ben = await seated(at, "ben");
    ben.ask();
    await until(() => ben.answers === 1);
  });

  test("too many messages", async () => {
    const at = await server({ tuning: { messages: { perSecond: 10, burst: 50 } } });
    const ana = await seated(at, "ana");
    for (let i = 0; i < 80; i++) ana.barrier(i);
    expect(await closing(ana)).toBe(4429);
  });

  test("too many bytes", async () => {
    const at = await server({ tuning: { bytes: { perSecond: 10, burst: 50_000 } } });
    const ana = await seated(at, "ana");
    for (let i = 0; i < 60; i++) ana.be(7, i, { note: "x".repeat(2_000) });
    expect(await closing(ana)).toBe(4429);
  });

  test("asking for everything again and again", async () => {
    const at = await server();
    const ana = await seated(at, "ana");
    for (let i = 0; i < 60; i++) ana.ask(new Uint8Array([0]));
    expect(await closing(ana)).toBe(4429);
  });

  test("client ids without end", async () => {
    const at = await server();
    const ana = await seated(at, "ana");
    ana.step2();
    for (let id = 1; id < 300 && !ana.closed; id++) {
      ana.update(crafted([{ client: id, clock: 0, structs: [{ gc: 1 }] }]));
    }
    expect(await closing(ana)).toBe(1008);
  });
});

test("[SYNC-27] a hostile editor is closed, and an honest pair goes on", async () => {
  const at = await server();
  const ana = person(at, "ana");
  const ben = person(at, "ben");
  await until(() => ana.provider.synced && ben.provider.synced);
  ana.meta.set("title", "0");
  await until(() => ben.meta.get("title") === "0");
  const deep = `${"[".repeat(9_000)}${"]".repeat(9_000)}`;
  const ahead = Y.getState(ana.doc.store, ana.doc.clientID);
  const attacks = [
    crafted([{ client: 7, clock: 0, structs: [{ key: "k", content: { json: [deep] } }] }]),
    crafted([{ client: ana.doc.clientID, clock: ahead, structs: [{ gc: 5 }] }]),
    crafted([{ client: 7, clock: 50, structs: [{ gc: 5 }] }]),
    crafted([{ client: 7, clock: 0, structs: [{ gc: 2 ** 30 }] }]),
    crafted([
      { client: 7, clock: 0, structs: [{ parent: "mine", key: "k", content: { any: [1] } }] },
    ]),
    crafted([], [[ana.doc.clientID, 0, 2 ** 30]]),
  ];
  for (const [i, attack] of attacks.entries()) {
    const mallory = await seated(at, "cem");
    mallory.step2();
    mallory.update(attack);
    expect(await closing(mallory), `attack ${i}`).toBe(1008);
    ana.meta.set("title", `${i + 1}`);
    await until(() => ben.meta.get("title") === `${i + 1}`);
  }
  expect(await at.sync.openMaps.read(MAP)).toMatchObject({ meta: { title: "6" } });
});

describe("[SYNC-28] a document that cannot be trusted any more is loaded afresh", () => {
  const explodeFromNowOn = (doc: Y.Doc): void => {
    const explode = () => {
      throw new Error("as Yjs does now and then");
    };
    doc.once("afterTransaction", () => doc.on("beforeObserverCalls", explode));
    doc.getMap("meta").set("description", "x");
  };

  /** In this process, whichever document it is. */
  const explodeWhereStateIs = (state: string): void => {
    const observer = Y.Map.prototype._callObserver;
    const spy = vi.spyOn(Y.Map.prototype, "_callObserver").mockImplementation(function (
      this: Y.Map<unknown>,
      ...args: Parameters<typeof observer>
    ) {
      if (this.get("state") === state) throw new Error("as Yjs does now and then");
      observer.apply(this, args);
    });
    onTestFinished(() => spy.mockRestore());
  };

  test("after a member's edit that Yjs cannot apply, which alone is lost", async () => {
    const log = new GatedLog();
    const at = await server({ updateLog: log });
    const ana = person(at, "ana");
    const ben = person(at, "ben");
    await until(() => ana.provider.synced && ben.provider.synced);
    ana.meta.set("title", "Sound");
    await until(() => ben.meta.get("title") === "Sound");
    await at.sync.openMaps.change(MAP, explodeFromNowOn);
    const mallory = await seated(at, "cem");
    mallory.step2();
    mallory.update(titled("Explosive"));
    expect(await closing(mallory)).toBe(1012);
    await until(() => ana.provider.synced && ben.provider.synced);
    ben.meta.set("title", "Sound again");
    await until(() => ana.meta.get("title") === "Sound again");
    expect(at.sync.stats().reloads).toBe(1);
  });

  test("after an edit in a batch of many: whoever sent it is found and closed", async () => {
    const log = new GatedLog();
    const at = await server({ updateLog: log });
    const ana = await seated(at, "ana");
    const ben = await seated(at, "ben");
    const mallory = await seated(at, "cem");
    const elsewhere = await seated(at, "dia", { path: "/sync/map-2" });
    for (const one of [ana, ben, mallory, elsewhere]) one.step2();
    const explosive = edit(new Y.Doc(), (doc) => doc.getMap("meta").set("state", "explosive"));
    const edits = [titled("Ana's"), explosive, titled("Ben's")];
    explodeWhereStateIs("explosive");
    log.hold();
    elsewhere.update(titled("Keeps the disk busy"));
    await until(() => log.appends === 1);
    for (const [i, one] of [ana, mallory, ben].entries()) {
      one.update(edits[i] ?? new Uint8Array());
      one.be(i, 1, {});
      await until(() => one.states.has(i));
    }
    log.release();
    expect(await Promise.all([ana, mallory, ben].map(closing))).toEqual([1012, 1008, 1012]);
    expect(at.sync.stats().reloads).toBe(1);
    const again = await seated(at, "ana");
    again.step2(edits[0]);
    again.barrier(1);
    await until(() => again.saved.length === 1);
  });

  test("whoever cannot have broken it is sent back before it is found out who did", async () => {
    const log = new GatedLog();
    const at = await server({ updateLog: log });
    const ana = await seated(at, "ana");
    const mallory = await seated(at, "cem");
    const explosive = edit(new Y.Doc(), (doc) => doc.getMap("meta").set("state", "explosive"));
    explodeWhereStateIs("explosive");
    log.hold();
    mallory.step2(explosive);
    expect(await closing(ana)).toBe(1012);
    expect(mallory.closed).toBeUndefined();
    log.release();
    await closing(mallory);
  });

  test("when a reload of it would show something else, as after forged structs", async () => {
    const tuning = { compactAfterUpdates: 3, compactBusyAfterUpdates: 3, tickEvery: 5 };
    const at = await server({ tuning });
    const ana = await seated(at, "ana");
    ana.step2(titled("Returns"));
    ana.barrier(1);
    await until(() => ana.saved.length === 1);
    await at.sync.openMaps.change(MAP, (doc) => doc.getMap("meta")._map.delete("title"));
    expect((await at.sync.openMaps.read(MAP)).meta.title).toBe("");
    const doc = new Y.Doc();
    for (let i = 0; i < 4; i++) {
      ana.update(edit(doc, () => doc.getMap("emotions").set(`p|${i}`, { value: 1 })));
      ana.barrier(2 + i);
      await until(() => ana.saved.length === 2 + i || ana.closed !== undefined);
    }
    expect(await closing(ana)).toBe(1012);
    expect((await at.sync.openMaps.read(MAP)).meta.title).toBe("Returns");
    expect(at.sync.stats().reloads).toBe(1);
  });

  test("and whoever is at the door of the old one is sent to the new one", async () => {
    const log = new GatedLog();
    const at = await server({ updateLog: log });
    log.hold();
    const ana = raw(at, "ana");
    await until(() => log.loads === 1);
    at.access.announce({ kind: "map", mapId: MAP });
    at.access.hold();
    log.release();
    await until(() => at.access.waiting.length === 1);
    const gap = crafted([{ client: 9, clock: 50, structs: [{ gc: 1 }] }]);
    const broken = at.sync.openMaps.change(MAP, (doc) => Y.applyUpdate(doc, gap));
    await expect(broken).rejects.toMatchObject({ code: "internal" });
    at.access.release();
    expect(await closing(ana)).toBe(1012);
  });

  test("and a change of the server's own that comes upon it is not made", async () => {
    const log = new GatedLog();
    const at = await server({ updateLog: log });
    await at.sync.openMaps.change(MAP, explodeFromNowOn);
    const mallory = await seated(at, "cem");
    const elsewhere = await seated(at, "ana", { path: "/sync/map-2" });
    log.hold();
    elsewhere.step2();
    elsewhere.update(titled("Keeps the disk busy"));
    await until(() => log.appends === 2);
    mallory.update(titled("Explosive"));
    mallory.be(1, 1, {});
    await until(() => mallory.states.has(1));
    let isMade = false;
    const make = () => {
      isMade = true;
    };
    const change = at.sync.openMaps.change(MAP, make);
    await expect(change).rejects.toMatchObject({ code: "not_ready" });
    expect(isMade).toBe(false);
    log.release();
    await at.sync.openMaps.change(MAP, make);
    expect(isMade).toBe(true);
  });

  test("after a change of the server's own that leaves something pending", async () => {
    const log = new GatedLog();
    const at = await server({ updateLog: log });
    const ana = person(at, "ana");
    await until(() => ana.provider.synced);
    const gap = crafted([{ client: 9, clock: 50, structs: [{ gc: 1 }] }]);
    const broken = at.sync.openMaps.change(MAP, (doc) => Y.applyUpdate(doc, gap));
    await expect(broken).rejects.toMatchObject({ code: "internal" });
    ana.meta.set("title", "Sound again");
    const ben = person(at, "ben");
    await until(() => ben.meta.get("title") === "Sound again");
    const doc = new Y.Doc();
    for (const update of (await log.load(MAP)).updates) Y.applyUpdate(doc, update);
    expect([titleIn(doc), doc.store.pendingStructs]).toEqual(["Sound again", null]);
  });
});

describe("[SYNC-29] client ids are whoever's who spoke with them first", () => {
  test("somebody else's id is refused while they are here", async () => {
    const at = await server();
    const ana = await seated(at, "ana");
    const ben = await seated(at, "ben");
    ana.be(77, 1, {});
    await until(() => ana.states.has(77));
    ben.step2();
    ben.update(crafted([{ client: 77, clock: 0, structs: [{ gc: 1 }] }]));
    expect(await closing(ben)).toBe(1008);
  });

  test("what somebody made offline on a shared device is brought by the next who uses it", async () => {
    const at = await server();
    const laptop = new Y.Doc();
    const ana = await seated(at, "ana");
    ana.step2();
    ana.update(titled("Ana's", laptop));
    ana.barrier(1);
    await until(() => ana.saved.length === 1);
    ana.leave();
    const dia = await seated(at, "dia");
    dia.ask();
    await until(() => titleIn(dia.doc) === "Ana's" && at.sync.stats().connections === 1);
    titled("Ana's, offline", laptop);
    const ben = await seated(at, "ben");
    ben.step2(Y.encodeStateAsUpdate(laptop));
    await until(() => titleIn(dia.doc) === "Ana's, offline");
  });

  test("a person's devices share theirs", async () => {
    const at = await server();
    const doc = new Y.Doc();
    const first = await seated(at, "ana");
    first.step2();
    first.update(titled("From the laptop", doc));
    first.barrier(1);
    await until(() => first.saved.length === 1);
    const second = await seated(at, "ana");
    second.step2();
    second.update(titled("The same laptop, again", doc));
    second.barrier(1);
    await until(() => second.saved.length === 1);
  });

  test("a guest who comes back is a new guest with the old id", async () => {
    const at = await server();
    at.access.let("link-1", "editor");
    const doc = new Y.Doc();
    const before = await seated(at, "link-1");
    before.be(doc.clientID, 1, {});
    before.step2();
    before.update(titled("Before", doc));
    before.barrier(1);
    await until(() => before.saved.length === 1);
    before.leave();
    await until(() => at.sync.stats().connections === 0);
    const after = await seated(at, "link-1");
    after.step2();
    after.update(titled("After", doc));
    after.barrier(1);
    await until(() => after.saved.length === 1);
  });

  test("a guest who wrote and left in one breath has left the id as well", async () => {
    const log = new GatedLog();
    const at = await server({ updateLog: log });
    at.access.let("link-1", "editor");
    const ana = await seated(at, "ana");
    const before = await seated(at, "link-1");
    const doc = new Y.Doc();
    log.hold();
    ana.step2();
    ana.update(edit(new Y.Doc(), (own) => own.getMap("meta").set("description", "x")));
    await until(() => log.appends === 1);
    before.step2();
    before.update(titled("Before", doc));
    before.socket.close();
    await until(() => at.sync.stats().connections === 1);
    log.release();
    await until(() => titleIn(ana.doc) === "Before");
    const after = await seated(at, "link-1");
    after.step2();
    after.update(titled("After", doc));
    await until(() => titleIn(ana.doc) === "After");
  });

  test("a guest whose old socket is dead gets the id once that is noticed", async () => {
    const at = await server({ tuning: { probeWithin: 30, tickEvery: 5 } });
    at.access.let("link-1", "editor");
    const doc = new Y.Doc();
    const dead = await seated(at, "link-1");
    dead.be(doc.clientID, 1, {});
    await until(() => dead.states.size === 1);
    dead.socket.pause();
    const guest = person(at, "link-1", { doc });
    guest.meta.set("title", "Back again");
    const ana = person(at, "ana");
    await until(() => ana.meta.get("title") === "Back again");
  });

  test("what others made and the server has may be carried by anybody", async () => {
    const at = await server();
    const ana = person(at, "ana");
    ana.meta.set("title", "Ana's");
    const ben = await seated(at, "ben");
    ben.ask();
    await until(() => titleIn(ben.doc) === "Ana's");
    ben.step2(Y.encodeStateAsUpdate(ben.doc));
    ben.barrier(1);
    await until(() => ben.saved.length === 1);
  });

  test("what others made and the server lost is brought back by whoever has it", async () => {
    const at = await server();
    const anas = new Y.Doc();
    const bens = new Y.Doc();
    Y.applyUpdate(bens, titled("Ana's", anas));
    bens.getMap("meta").set("description", "Ben's");
    const ben = await seated(at, "ben");
    ben.step2(Y.encodeStateAsUpdate(bens));
    ben.barrier(1);
    await until(() => ben.saved.length === 1);
    const ana = await seated(at, "ana");
    ana.step2();
    ana.update(titled("Ana's next", anas));
    ana.barrier(1);
    await until(() => ana.saved.length === 1);
  });
});

describe("[SYNC-30] whoever does not read is dropped, and nobody waits for them", () => {
  test("a slow reader", async () => {
    const at = await server({ tuning: { slowReaderBytes: 100_000, largeFramesBytes: 1_000_000 } });
    const slow = await seated(at, "cem");
    slow.socket.pause();
    const ana = person(at, "ana");
    const ben = person(at, "ben");
    await until(() => ana.provider.synced && ben.provider.synced);
    const description = "d".repeat(400_000);
    const write = (doc: Y.Doc) => doc.getMap("emotions").set("p|s", { note: description });
    for (let i = 0; i < 60 && at.sync.stats().connections === 3; i++) {
      await at.sync.openMaps.change(MAP, write);
    }
    expect(at.sync.stats().connections).toBe(2);
    ana.meta.set("title", "On we go");
    await until(() => ben.meta.get("title") === "On we go");
  });

  test("a large map on its way is no sign of a slow reader", async () => {
    const at = await server({ tuning: { slowReaderBytes: 100_000 } });
    const doc = new Y.Doc();
    for (let i = 0; i < 3_000; i++) {
      doc.getMap("emotions").set(`p|${i}`, { value: 1, note: "n".repeat(3_000) });
    }
    await at.sync.openMaps.create(MAP, Y.encodeStateAsUpdate(doc));
    const reader = await seated(at, "ben");
    reader.socket.pause();
    reader.ask();
    const ana = person(at, "ana");
    await until(() => ana.provider.synced);
    ana.meta.set("title", "Meanwhile");
    await until(() => ana.provider.synced);
    reader.socket.resume();
    await until(() => titleIn(reader.doc) === "Meanwhile");
    expect(reader.doc.getMap("emotions").size).toBe(3_000);
  });
});

test("[SYNC-30] what several people did offline is no sign of a slow reader, up to a bound", async () => {
  const tuning = { slowReaderBytes: 100_000, largeFramesBytes: 40_000_000 };
  const at = await server({ tuning });
  const reader = await seated(at, "ben");
  reader.socket.pause();
  const bring = (key: string) =>
    at.sync.openMaps.change(MAP, (doc) => {
      for (let i = 0; i < 700; i++) {
        doc.getMap("emotions").set(`p|${key}-${i}`, { value: 1, note: "n".repeat(10_000) });
      }
    });
  for (const key of ["a", "b", "c", "d"]) await bring(key);
  expect(at.sync.stats().connections).toBe(1);
  reader.socket.resume();
  await until(() => reader.updates === 4, 15_000);
  reader.socket.pause();
  for (let i = 0; i < 12 && at.sync.stats().connections === 1; i++) await bring(`e${i}`);
  expect(at.sync.stats().connections).toBe(0);
});

describe("[SYNC-31] the dead are noticed and the quiet are kept", () => {
  const tuning = { pingEvery: 20, pongWithin: 20, tickEvery: 5 };

  test("a socket that gives no sign of life is dropped", async () => {
    const at = await server({ tuning });
    const socket = connect(at.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write(
      `GET /sync/${MAP}?token=ana HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    );
    await until(() => at.sync.stats().connections === 1);
    await until(() => at.sync.stats().connections === 0);
    socket.destroy();
  });

  test("whoever is alone and silent hears from the server all the same", async () => {
    const at = await server({ tuning });
    const ana = await seated(at, "ana");
    await until(() => ana.presence.length >= 3);
    expect(ana.presence.flat()).toEqual([]);
    expect(ana.closed).toBeUndefined();
  });
});
