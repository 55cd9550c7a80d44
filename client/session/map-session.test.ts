import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import type { Role } from "../../shared/access/index.ts";
import { asJourneyDoc, entityAt, fragmentOf, readJourney } from "../../shared/document/index.ts";
import { type CardId, type Cell, idOf, type UserId } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { unsavedOn } from "./leave-device.ts";
import type { MapSession } from "./map-session.ts";
import { Device, MAP, visit } from "./testing/device.ts";
import { FakeServer } from "./testing/fake-server.ts";
import { openLedger } from "./waiting-ledger.ts";

const C1: CardId = idOf("c1");
const CART: Cell = { stepId: idOf("cart"), laneId: idOf("doing") };
const WHOSE = { userId: idOf<UserId>("me"), mapId: MAP };
let server: FakeServer;
let open: MapSession[] = [];

const come = (device?: Device, options?: Parameters<typeof visit>[2]): MapSession => {
  const session = visit(server, device, options);
  open.push(session);
  return session;
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const stateOf = (session: MapSession) => session.connection.current();
const rename = (session: MapSession, title: string) => session.verbs()?.renameCard(C1, title);
const onDisk = () => readJourney(asJourneyDoc(server.disk)).cards.get(C1)?.title;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer(sampleDoc());
  open = [];
});
afterEach(() => {
  for (const session of open) session.close();
  vi.useRealTimers();
});

test("[SES-7] the map comes from the server, and an edit is saved once it is on its disk", async () => {
  const session = come();
  expect(stateOf(session)).toEqual({ state: "loading" });
  await pass(20);
  expect(stateOf(session)).toEqual({ state: "saved" });
  expect(session.journey.card(C1)?.title).toBe("Card c1");

  rename(session, "Sees an ad");
  expect(stateOf(session)).toEqual({ state: "saving", quiet: true });
  await pass(99);
  expect(stateOf(session).state).toBe("saving");
  await pass(30);
  expect(stateOf(session)).toEqual({ state: "saved" });
  expect(onDisk()).toBe("Sees an ad");
});

test("[SES-8] it connects to the map's address with token, name and schema", async () => {
  come(undefined, { token: "t1", guestName: "Ana Ruiz" });
  await pass(20);
  expect(server.asked).toEqual(["ws://test/sync/map1?schema=1&token=t1&name=Ana%20Ruiz"]);
});

test("[SES-2, SES-3] a server that goes away: reconnecting, offline, syncing, saved", async () => {
  const session = come();
  await pass(20);
  server.setNetwork("refusing");
  server.crash();
  session.verbs()?.renameCard(C1, "one");
  session.verbs()?.setMap({ title: "two" });
  await pass(0);
  // The fake network swallowed the close: the client only notices by silence.
  await pass(10_100);
  expect(stateOf(session)).toEqual({ state: "offline", waiting: 2, kept: true });

  server.breakDisk();
  server.setNetwork("up");
  await pass(2_600);
  expect(stateOf(session)).toEqual({ state: "syncing", waiting: 2 });
  rename(session, "three");
  expect(stateOf(session)).toEqual({ state: "syncing", waiting: 2 });
  session.verbs()?.setMap({ state: "to-be" });
  expect(stateOf(session)).toEqual({ state: "syncing", waiting: 3 });
  server.repairDisk();
  await pass(200);
  expect(stateOf(session)).toEqual({ state: "saved" });
  expect(onDisk()).toBe("three");
});

test("[SES-2] a closed socket is reconnecting after two seconds and offline after ten", async () => {
  const session = come();
  await pass(20);
  server.close(1006);
  server.setNetwork("refusing");
  await pass(1_999);
  expect(stateOf(session)).toEqual({ state: "saved" });
  await pass(2);
  expect(stateOf(session)).toEqual({ state: "reconnecting", waiting: 0, kept: true });
  await pass(8_000);
  expect(stateOf(session)).toEqual({ state: "offline", waiting: 0, kept: true });
  server.setNetwork("up");
  await pass(2_600);
  expect(stateOf(session)).toEqual({ state: "saved" });
});

test("[SES-9] a dead network is noticed within ten seconds and counts from the last sign of life", async () => {
  const session = come();
  await pass(4_900);
  server.setNetwork("silent");
  await pass(5_000);
  expect(stateOf(session)).toEqual({ state: "saved" });
  await pass(2_200);
  expect(stateOf(session).state).toMatch(/reconnecting|offline/);
  await pass(3_000);
  expect(stateOf(session)).toEqual({ state: "offline", waiting: 0, kept: true });
});

test("[SES-9] a connection attempt that nobody answers is given up for another", async () => {
  server.setNetwork("silent");
  const session = come();
  await pass(9_000);
  expect(server.asked).toHaveLength(1);
  await pass(8_000);
  server.setNetwork("up");
  await pass(12_000);
  expect(server.asked.length).toBeGreaterThan(1);
  expect(stateOf(session)).toEqual({ state: "saved" });
});

test("[SES-9] an idle connection stays open: the heartbeat is answered", async () => {
  come();
  await pass(120_000);
  expect(server.asked).toHaveLength(1);
});

test("[SES-4] a disk that does not take the changes is said, and forgotten when it does", async () => {
  const session = come();
  await pass(20);
  server.breakDisk();
  rename(session, "x");
  await pass(12_050);
  expect(stateOf(session)).toEqual({ state: "saving", quiet: false });
  await pass(100);
  expect(stateOf(session)).toEqual({ state: "not-saved", reason: "storage", kept: true });
  server.repairDisk();
  await pass(50);
  expect(stateOf(session)).toEqual({ state: "saved" });
});

test("[SES-10] offline work survives a reload, is never shown as saved, and is sent on return", async () => {
  const device = new Device();
  const before = come(device);
  await pass(20);
  server.setNetwork("refusing");
  rename(before, "written on a train");
  before.journey.current();
  before.close();

  const after = come(device);
  const seen: string[] = [];
  after.connection.changed.subscribe(() => seen.push(stateOf(after).state));
  await pass(20);
  expect(after.journey.card(C1)?.title).toBe("written on a train");
  await pass(11_000);
  expect(stateOf(after)).toEqual({ state: "offline", waiting: 1, kept: true });
  expect(seen).not.toContain("saved");

  server.setNetwork("up");
  await pass(3_000);
  expect(stateOf(after)).toEqual({ state: "saved" });
  expect(seen).toContain("syncing");
  expect(onDisk()).toBe("written on a train");
  expect(device.storage.length).toBe(0);
});

test("[SES-11] what another tab still has outside is not called saved by this one", async () => {
  const device = new Device();
  const first = come(device);
  await pass(20);
  server.breakDisk();
  rename(first, "from the first tab");
  await pass(10);
  const second = come(device);
  await pass(50);
  expect(stateOf(second).state).toBe("syncing");
  rename(first, "and again");
  server.repairDisk();
  await pass(120);
  // The second tab has its answer, but the first one's entry has moved on and stays.
  expect(stateOf(second)).toEqual({ state: "saved" });
  await pass(200);
  expect(stateOf(first)).toEqual({ state: "saved" });
  expect(device.storage.length).toBe(0);
});

test("[SES-11] a tab that wrote on where it had written keeps its count", async () => {
  const { storage } = new Device();
  const open = () => openLedger({ ...WHOSE, title: () => "Map" }, 1, storage);
  const first = open();
  first.note(1);
  const second = open();
  expect(second.adopt()).toBe(1);
  first.note(1);
  second.settleAdopted();
  expect(unsavedOn(storage, WHOSE.userId)).toEqual([{ title: "Map", waiting: 1 }]);
});

test("[SES-37] what waits is counted by what was changed, not by letters", async () => {
  const session = come();
  await pass(20);
  server.setNetwork("silent");
  const waiting = () => {
    const state = stateOf(session);
    return "waiting" in state && state.waiting;
  };
  const typeIn = (id: string) => {
    const card = entityAt(session.doc, "cards", idOf(id));
    const first = card && fragmentOf(card)?.get(0);
    const text = new Y.XmlText();
    if (first instanceof Y.XmlElement) first.insert(0, [text]);
    for (const letter of "word by word") text.insert(text.length, letter);
  };
  typeIn("c1");
  await pass(11_000);
  expect(waiting()).toBe(1);
  typeIn("c1");
  typeIn("c2");
  rename(session, "a");
  rename(session, "b");
  session.verbs()?.deleteStage(idOf("get"));
  expect(waiting()).toBe(4);
  session.verbs()?.addCard({ kind: "text", title: "New", cell: CART, index: 0 });
  session.verbs()?.addCard({ kind: "text", title: "Another", cell: CART, index: 0 });
  expect(waiting()).toBe(6);
  server.setNetwork("up");
  await pass(30_000);
  expect(stateOf(session)).toEqual({ state: "saved" });
});

test("[SES-12] a changed role takes effect at the next connection", async () => {
  let role: Role = "viewer";
  const session = come(undefined, { role: "editor", refreshRole: async () => role });
  await pass(20);
  expect(session.verbs()).toBeDefined();
  server.close(4205);
  await pass(500);
  expect(session.info().role).toBe("viewer");
  expect(session.verbs()).toBeUndefined();
  expect(session.textOf(C1)).toBeUndefined();
  role = "editor";
  server.close(4205);
  await pass(500);
  expect(session.verbs()).toBeDefined();
});

test("[SES-5] writes that the server ignores are not saved, whatever it acknowledges", async () => {
  const session = come();
  await pass(20);
  server.mayWrite = false;
  rename(session, "forbidden");
  await pass(500);
  expect(stateOf(session)).toEqual({ state: "not-saved", reason: "no-access", kept: true });
  expect(session.copyOfMap().cards.find((card) => card.id === C1)?.title).toBe("forbidden");

  server.mayWrite = true;
  server.close(4205);
  await pass(1_000);
  expect(stateOf(session)).toEqual({ state: "saved" });
  expect(onDisk()).toBe("forbidden");
});

test("[SES-5] a refusal stops editing; trying again can end it", async () => {
  const session = come();
  await pass(20);
  server.door = 4413;
  server.close(4413);
  await pass(50);
  expect(stateOf(session)).toEqual({ state: "not-saved", reason: "too-large", kept: true });
  expect(session.verbs()).toBeUndefined();
  await pass(60_000);
  expect(server.asked).toHaveLength(1);
  server.door = undefined;
  session.retry();
  await pass(100);
  expect(stateOf(session)).toEqual({ state: "saved" });
  expect(session.verbs()).toBeDefined();
});

test("[SES-5] who may no longer see the map keeps no copy of it", async () => {
  const device = new Device();
  const session = come(device);
  await pass(20);
  expect(device.copies.size).toBe(1);
  server.close(4403);
  await pass(20);
  expect(stateOf(session)).toEqual({ state: "failed", reason: "no-access" });
  expect(device.copies.size).toBe(0);
});

test("[SES-5] a guest whose link is over is no longer let in, rather than signed out", async () => {
  const session = come(undefined, { token: "t1", guestName: "Gus" });
  await pass(20);
  server.close(4401);
  await pass(20);
  expect(stateOf(session)).toEqual({ state: "failed", reason: "no-access" });
});

test("[SES-32] what was not saved when one was signed out is sent after signing in again", async () => {
  const device = new Device();
  const before = come(device);
  await pass(20);
  server.breakDisk();
  rename(before, "written before the end");
  await pass(20);
  server.close(4401);
  await pass(20);
  expect(stateOf(before)).toEqual({ state: "not-saved", reason: "signed-out", kept: true });
  server.crash();
  server.repairDisk();
  before.close();
  const after = come(device);
  await pass(1_000);
  expect(stateOf(after)).toEqual({ state: "saved" });
  expect(onDisk()).toBe("written before the end");
});

test("[SES-33] what one person left unsaved on a device is not sent by another", async () => {
  const device = new Device();
  const ana = come(device, { userId: idOf("ana") });
  await pass(20);
  server.setNetwork("refusing");
  rename(ana, "by Ana");
  ana.close();
  server.setNetwork("up");
  const ben = come(device, { userId: idOf("ben") });
  await pass(1_000);
  expect(stateOf(ben)).toEqual({ state: "saved" });
  expect(ben.journey.card(C1)?.title).toBe("Card c1");
  expect(unsavedOn(device.storage, idOf("ana"))).toEqual([{ title: "Sample", waiting: 1 }]);
  const back = come(device, { userId: idOf("ana") });
  await pass(1_000);
  expect(back.journey.card(C1)?.title).toBe("by Ana");
  expect(onDisk()).toBe("by Ana");
  expect(unsavedOn(device.storage, idOf("ana"))).toEqual([]);
});

test("[SES-34] the state says when the device stops keeping changes", async () => {
  let lose = () => {};
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  const device = new Device();
  const openCopy: typeof device.openCopy = (...map) => ({ ...device.openCopy(...map), lost });
  const session = come(device, { around: { openCopy } });
  await pass(20);
  server.close(1006);
  server.setNetwork("refusing");
  await pass(3_000);
  expect(stateOf(session)).toEqual({ state: "reconnecting", waiting: 0, kept: true });
  lose();
  await pass(0);
  expect(stateOf(session)).toEqual({ state: "reconnecting", waiting: 0, kept: false });
});

test("[SES-13] too many connections is a pause, not an end", async () => {
  const session = come();
  await pass(20);
  server.close(4429);
  await pass(3_000);
  expect(stateOf(session)).toEqual({ state: "reconnecting", waiting: 0, kept: true });
  await pass(8_000);
  expect(stateOf(session)).toEqual({ state: "saved" });
});

test("[SES-6] a map that never came fails and recovers by itself", async () => {
  server.setNetwork("refusing");
  const session = come();
  await pass(10_100);
  expect(stateOf(session)).toEqual({ state: "failed", reason: "no-answer" });
  server.setNetwork("up");
  await pass(3_000);
  expect(stateOf(session)).toEqual({ state: "saved" });
});

test("[SES-14] what others do arrives, and wakes nothing but what it touched", async () => {
  const session = come();
  await pass(20);
  const woken: string[] = [];
  session.journey.onCard(C1, () => woken.push("c1"));
  session.journey.onCard(idOf("c2"), () => woken.push("c2"));
  const c2 = session.journey.card(idOf("c2"));
  server.edit((doc) => {
    const card = doc.getMap("cards").get("c1");
    if (card instanceof Y.Map) card.set("title", "by Ben");
  });
  await pass(20);
  expect(woken).toEqual(["c1"]);
  expect(session.journey.card(C1)?.title).toBe("by Ben");
  expect(session.journey.card(idOf("c2"))).toBe(c2);
});

test("[SES-15] others' edits can be kept waiting, and then arrive in order", async () => {
  const session = come();
  await pass(20);
  const release = session.textOf(C1)?.holdOthers();
  const rename = (title: string) =>
    server.edit((doc) => {
      const card = doc.getMap("cards").get("c1");
      if (card instanceof Y.Map) card.set("title", title);
    });
  rename("one");
  rename("two");
  session.verbs()?.renameStage(idOf("buy"), "Mine");
  await pass(300);
  expect(session.journey.card(C1)?.title).toBe("Card c1");
  expect(stateOf(session)).toEqual({ state: "saved" });
  release?.();
  expect(session.journey.card(C1)?.title).toBe("two");

  session.textOf(C1)?.holdOthers();
  rename("three");
  await pass(10_100);
  expect(session.journey.card(C1)?.title).toBe("three");
});

test("[SES-15] what was kept waiting on a lost connection is not taken for the next one's", async () => {
  const device = new Device();
  come(device);
  await pass(200);
  open.pop()?.close();
  const session = come(device);
  await pass(2);
  // The server's question is answered, its own answer is kept waiting while a word is composed.
  const release = session.textOf(C1)?.holdOthers();
  await pass(20);
  server.close(1006);
  server.setNetwork("refusing");
  rename(session, "Made while apart");
  await pass(500);
  server.setNetwork("up");
  const before = server.asked.length;
  while (server.asked.length === before) await pass(1);
  // The new connection is open, and nothing has come over it yet.
  await pass(1);
  release?.();
  // It would ask whether all is saved before it was asked what it has.
  expect(stateOf(session)).toEqual({ state: "saving", quiet: false });
  await pass(3_000);
  expect(stateOf(session)).toEqual({ state: "saved" });
  expect(onDisk()).toBe("Made while apart");
});

test("[SES-10] offline work is saved even if the network comes back before the device's copy is read", async () => {
  const device = new Device();
  const away = come(device);
  await pass(200);
  server.close(1006);
  server.setNetwork("refusing");
  rename(away, "Made offline");
  await pass(200);
  away.close();
  server.setNetwork("up");
  const openSlowly: typeof device.openCopy = (...map) => {
    const { loaded, ...copy } = device.openCopy(...map);
    const late = new Promise<void>((resolve) => setTimeout(resolve, 1_000));
    return { ...copy, loaded: late.then(() => loaded) };
  };
  // @ts-expect-error a session asks nothing of a page but its events
  const page: Window = new EventTarget();
  const session = come(device, { around: { openCopy: openSlowly, page } });
  await pass(100);
  page.dispatchEvent(new Event("online"));
  await pass(3_000);
  expect(stateOf(session)).toEqual({ state: "saved" });
  expect(onDisk()).toBe("Made offline");
});

test("[SES-16] leaving asks first while changes wait that the device does not keep", async () => {
  const device = new Device();
  let lose = () => {};
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  // @ts-expect-error a session asks nothing of a page but its events
  const page: Window = new EventTarget();
  const openCopy: typeof device.openCopy = (...map) => ({ ...device.openCopy(...map), lost });
  const session = come(device, { around: { openCopy, page } });
  const asks = () => !page.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  await pass(200);
  server.close(1006);
  server.setNetwork("refusing");
  rename(session, "Made offline");
  expect(asks()).toBe(false);
  lose();
  await pass(0);
  expect(asks()).toBe(true);
  server.setNetwork("up");
  await pass(5_000);
  expect(asks()).toBe(false);
});

test("[SES-42] an editor whose page is older than the server is told to reload, not left to look", async () => {
  const session = come(undefined, {
    around: { loadVerbs: () => Promise.reject(new Error("404")) },
  });
  await pass(1_000);
  expect(stateOf(session)).toEqual({ state: "saved" });
  await pass(10_000);
  expect(session.verbs()).toBeUndefined();
  expect(stateOf(session)).toMatchObject({ state: "not-saved", reason: "new-version" });
});
