import { connect } from "node:net";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { idOf } from "../../shared/journey/index.ts";
import {
  closing,
  edit,
  GatedLog,
  MAP,
  type RawClient,
  stage,
  type TestServer,
  titled,
  until,
} from "./testing/index.ts";

const { server, person, seated, raw } = stage();

const refusal = async (client: RawClient): Promise<number | undefined> => {
  await until(() => client.status !== undefined);
  return client.status;
};

test("[SYNC-17] strangers are asked to sign in, whether the map exists or not", async () => {
  const at = await server();
  for (const path of [`/sync/${MAP}`, "/sync/nowhere", "/sync/no%20such%20name"]) {
    expect(await closing(raw(at, "", { path }))).toBe(4401);
  }
});

test("[SYNC-17] an absent map and one without a role are told alike", async () => {
  const at = await server();
  const paths = ["/sync/nowhere", "/sync/a.b", "/sync/__proto__.x", `/sync/${"m".repeat(1_200)}`];
  for (const path of [...paths, `/sync/${MAP}/versions`, "/sync/nowhere/comments", "/sync/"]) {
    expect(await closing(raw(at, "ana", { path })), path).toBe(4404);
  }
  expect(await closing(raw(at, "eve"))).toBe(4404);
});

test("[SYNC-17] a link that is not one, or not any more, is nobody's", async () => {
  const at = await server();
  expect(await closing(raw(at, "link-gone"))).toBe(4401);
});

test("[SYNC-18] another site's page is refused before it has a socket", async () => {
  const at = await server();
  const headers = { origin: "https://elsewhere.example" };
  expect(await refusal(raw(at, "ana", { headers }))).toBe(403);
  expect(await refusal(raw(at, "", { headers }))).toBe(403);
});

test("[SYNC-18] a link's token is believed on any page", async () => {
  const at = await server();
  at.access.let("link-1", "viewer");
  const headers = { origin: "https://elsewhere.example" };
  expect((await seated(at, "link-1", { headers })).questions).toBe(1);
  expect(await closing(raw(at, "link-gone", { headers }))).toBe(4401);
});

test("[SYNC-18] other addresses are none of ours", async () => {
  const at = await server();
  for (const path of ["/", "/api/maps", "/synchronise/x", "/sync"]) {
    expect(await refusal(raw(at, "ana", { path })), path).toBe(404);
  }
});

test("[SYNC-19] a client that is older than the map is closed before it is sent anything", async () => {
  const at = await server();
  await at.sync.openMaps.create(
    MAP,
    edit(new Y.Doc(), (doc) => doc.getMap("meta").set("schema", 3)),
  );
  const old = raw(at, "ana", { params: { schema: "2" } });
  expect(await closing(old)).toBe(4426);
  expect(old.questions).toBe(0);
  for (const schema of ["3", "4"]) {
    expect((await seated(at, "ana", { params: { schema } })).questions).toBe(1);
  }
  expect((await seated(at, "ana")).questions).toBe(1);
});

test("[SYNC-20] there are no more connections than allowed, and room again once one leaves", async () => {
  const at = await server({ limits: { maxConnections: 3 } });
  const seats = await Promise.all(["ana", "ben", "cem"].map((token) => seated(at, token)));
  expect(await closing(raw(at, "dia"))).toBe(4429);
  seats[0]?.leave();
  await until(() => at.sync.stats().connections <= 2);
  expect((await seated(at, "dia")).questions).toBe(1);
});

test("[SYNC-20] a socket that never gets anywhere is ended", async () => {
  const at = await server({ tuning: { greetingWithin: 30, leavingWithin: 30, tickEvery: 5 } });
  at.access.hold();
  const silent = raw(at, "ana");
  await until(() => silent.closed !== undefined);
  at.access.release();
  await until(() => at.sync.stats().connections === 0);
  // A refused socket that never answers the close frame.
  const deaf = connect(at.port, "127.0.0.1");
  deaf.on("error", () => {});
  deaf.write(handshake("/sync/nowhere?token=ana"));
  await until(() => at.sync.stats().connections === 1);
  await until(() => at.sync.stats().connections === 0);
  deaf.destroy();
});

const handshake = (path: string): string =>
  [
    `GET ${path} HTTP/1.1`,
    "Host: localhost",
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    "\r\n",
  ].join("\r\n");

test("[SYNC-21] what viewers and commenters write is ignored, and they are told once", async () => {
  const at = await server();
  at.access.let("vic", "viewer");
  at.access.let("kim", "commenter");
  const ana = await seated(at, "ana");
  for (const token of ["vic", "kim"]) {
    const reader = await seated(at, token);
    reader.step2(titled("Forged by step 2"));
    reader.update(titled("Forged by update"));
    reader.update(titled("Forged again"));
    reader.barrier(1);
    reader.ask();
    await until(() => reader.answers === 1);
    expect(reader.denials).toHaveLength(1);
    expect(reader.saved).toEqual([]);
    expect(reader.closed).toBeUndefined();
  }
  expect(ana.updates).toBe(0);
  expect((await at.sync.openMaps.read(MAP)).meta.title).toBe("");
});

test("[SYNC-21] a reader who has written nothing is told nothing, and answered", async () => {
  const at = await server();
  at.access.let("vic", "viewer");
  await at.sync.openMaps.create(MAP, titled("Returns"));
  const vic = await seated(at, "vic");
  vic.ask();
  await until(() => vic.answers === 1);
  vic.step2();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(vic.doc));
  vic.step2(Y.encodeStateAsUpdate(doc));
  vic.barrier(1);
  await until(() => vic.saved.length === 1);
  expect(vic.denials).toEqual([]);
});

test("[SYNC-21] a reader who deleted something offline is told, and not acknowledged", async () => {
  const at = await server();
  at.access.let("vic", "viewer");
  await at.sync.openMaps.create(MAP, titled("Returns"));
  const vic = await seated(at, "vic");
  vic.ask();
  await until(() => vic.answers === 1);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(vic.doc));
  doc.getMap("meta").delete("title");
  vic.step2(Y.encodeStateAsUpdate(doc));
  vic.barrier(1);
  await until(() => vic.denials.length === 1);
  expect(vic.saved).toEqual([]);
});

test("[SYNC-21] a viewer with the stock client reads along and changes nothing", async () => {
  const at = await server();
  at.access.let("vic", "viewer");
  const ana = person(at, "ana");
  const vic = person(at, "vic");
  await until(() => ana.provider.synced && vic.provider.synced);
  vic.meta.set("title", "Vic's own");
  ana.meta.set("description", "Ana's");
  await until(() => vic.meta.get("description") === "Ana's");
  expect(ana.meta.has("title")).toBe(false);
});

test("[SYNC-22] whoever loses access is closed at once, and heard no more", async () => {
  const at = await server();
  const ana = await seated(at, "ana");
  const ben = await seated(at, "ben");
  ana.step2();
  at.access.grants.delete("ana");
  at.access.hold();
  at.access.announce({ kind: "map", mapId: MAP });
  ana.update(titled("After the fact"));
  ana.barrier(1);
  await until(() => at.access.waiting.length === 2);
  at.access.release();
  expect(await closing(ana)).toBe(4403);
  ben.barrier(1);
  await until(() => ben.saved.length === 1);
  expect([ana.saved, ben.updates]).toEqual([[], 0]);
});

test("[SYNC-22] another role means coming back with it; the same role means nothing", async () => {
  const at = await server();
  const ana = await seated(at, "ana");
  const ben = await seated(at, "ben");
  at.access.let("ben", "viewer");
  at.access.announce({ kind: "user", userId: idOf("ben") });
  expect(await closing(ben)).toBe(4205);
  at.access.announce({ kind: "map", mapId: MAP });
  ana.barrier(1);
  await until(() => ana.saved.length === 1);
});

test("[SYNC-22] whose session has ended comes back to the door, which knows their new one", async () => {
  const at = await server();
  const ana = await seated(at, "ana");
  at.access.signedOut.add("ana");
  at.access.announce({ kind: "user", userId: idOf("ana") });
  expect(await closing(ana)).toBe(4205);
});

test("[SYNC-22] what arrives while access is looked at is heard when nothing has changed", async () => {
  const at = await server();
  const ana = await seated(at, "ana");
  const ben = await seated(at, "ben");
  ana.step2();
  at.access.hold();
  at.access.announce({ kind: "user", userId: idOf("ana") });
  ana.update(titled("Meanwhile"));
  ana.barrier(1);
  ben.barrier(1);
  await until(() => ben.saved.length === 1);
  expect([ana.saved, ben.updates]).toEqual([[], 0]);
  at.access.release();
  await until(() => ana.saved.length === 1 && ben.updates === 1);
});

test("[SYNC-22] of two changes the later one counts, whichever is looked at first", async () => {
  const at = await server();
  const ana = await seated(at, "ana");
  at.access.hold();
  at.access.announce({ kind: "map", mapId: MAP });
  at.access.announce({ kind: "map", mapId: MAP });
  await until(() => at.access.waiting.length === 2);
  at.access.grants.delete("ana");
  at.access.letOneDecide();
  await new Promise((resolve) => setImmediate(resolve));
  at.access.let("ana", "editor");
  at.access.release();
  ana.barrier(1);
  await until(() => ana.saved.length === 1);
});

test("[SYNC-22] access that is lost while a room loads lets nobody in", async () => {
  const log = new GatedLog();
  const at = await server({ updateLog: log });
  log.hold();
  const ana = raw(at, "ana");
  await until(() => log.loads === 1);
  at.access.grants.delete("ana");
  at.access.announce({ kind: "map", mapId: MAP });
  log.release();
  expect(await closing(ana)).toBe(4404);
  expect(ana.questions).toBe(0);
});

test("[SYNC-23] access that runs out by itself ends the connection", async () => {
  let now = 1_000_000;
  const at = await server({ now: () => now, tuning: { tickEvery: 5 } });
  at.access.let("link-1", "editor", 1_060_000);
  const guest = await seated(at, "link-1");
  guest.barrier(1);
  await until(() => guest.saved.length === 1);
  now = 1_060_000;
  expect(await closing(guest)).toBe(4403);
});

test("[SYNC-23] who has another role when a link runs out comes back with it", async () => {
  let now = 1_000_000;
  const at = await server({ now: () => now, tuning: { tickEvery: 5 } });
  at.access.let("ana", "editor", 1_060_000);
  const ana = await seated(at, "ana");
  at.access.let("ana", "viewer");
  now = 1_060_000;
  expect(await closing(ana)).toBe(4205);
});

test("[SYNC-23] who holds the same role for longer stays, until that has run out too", async () => {
  let now = 1_000_000;
  const at = await server({ now: () => now, tuning: { tickEvery: 5 } });
  at.access.let("ana", "editor", 1_060_000);
  const ana = await seated(at, "ana");
  at.access.let("ana", "editor", 1_120_000);
  at.access.hold();
  now = 1_060_000;
  await until(() => at.access.waiting.length === 1);
  at.access.release();
  ana.barrier(1);
  await until(() => ana.saved.length === 1);
  now = 1_120_000;
  expect(await closing(ana)).toBe(4403);
});

test("[SYNC-23] whose session runs out is asked to come back, and to sign in", async () => {
  let now = 1_000_000;
  const at = await server({ now: () => now, tuning: { tickEvery: 5 } });
  at.access.let("ana", "editor", 1_060_000);
  const ana = await seated(at, "ana");
  at.access.signedOut.add("ana");
  now = 1_060_000;
  expect(await closing(ana)).toBe(4205);
});

/** Everything that a test server says about a guest. */
async function nameOf(at: TestServer, params: Record<string, string>): Promise<string> {
  const guest = await seated(at, "link-1", { params });
  guest.be(guest.doc.clientID, 1, {});
  await until(() => guest.states.size === 1);
  guest.leave();
  return JSON.stringify([...guest.states.values()]);
}

test("[SYNC-24] guests give a name, or are given one", async () => {
  const at = await server();
  at.access.let("link-1", "viewer");
  expect(await nameOf(at, {})).toMatch(/"name":"Guest [0-9a-f]{4}"/);
  expect(await nameOf(at, { name: "  Zoë\n " })).toContain('"name":"Zoë"');
  expect(await nameOf(at, { name: "x".repeat(500) })).toContain(`"name":"${"x".repeat(60)}"`);
});
