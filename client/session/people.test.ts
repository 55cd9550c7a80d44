import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { idOf } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import type { MapSession } from "./map-session.ts";
import { IDLE_AFTER } from "./page-life.ts";
import { choose } from "./presence-choices.ts";
import { visit } from "./testing/device.ts";
import { FakeServer } from "./testing/fake-server.ts";

const ANA = { user: { id: "ana", name: "Ana Ruiz", team: "Support", colour: "#4453C9" } };
const BEN = { user: { id: "ben", name: "Ben", colour: "#2E7D32" } };
let server: FakeServer;
let session: MapSession;

beforeEach(async () => {
  vi.useFakeTimers();
  server = new FakeServer(sampleDoc());
  session = visit(server, undefined, { around: { page: window } });
  await vi.advanceTimersByTimeAsync(20);
});
afterEach(() => {
  session.close();
  vi.useRealTimers();
});

const shows = async (clientId: number, state: Record<string, unknown> | null) => {
  server.showPerson(clientId, state);
  await vi.advanceTimersByTimeAsync(5);
};
const told = () => server.presenceOf(session.doc.clientID);
const names = () => session.people.list().map((person) => person.user.name);

test("[PRE-1] the others are those with a readable presence, never oneself", async () => {
  await shows(7, ANA);
  await shows(8, { user: { name: "no id" } });
  await shows(9, { ...BEN, focus: { cardId: "c1" }, editing: "c1", idle: true });
  expect(session.people.list()).toEqual([
    { clientId: 7, user: ANA.user, idle: false },
    { clientId: 9, user: BEN.user, idle: true, focus: { cardId: "c1" }, editing: "c1" },
  ]);
  await shows(7, null);
  expect(names()).toEqual(["Ben"]);
});

test("[PRE-2] a moving pointer wakes only those who draw pointers", async () => {
  await shows(7, ANA);
  const people = vi.fn();
  const pointers = vi.fn();
  const place = vi.fn();
  session.people.changed.subscribe(people);
  session.people.pointersChanged.subscribe(pointers);
  session.people.onPlace(idOf("c1"), place);
  const before = session.people.list();
  await shows(7, { ...ANA, pointer: { x: 1, y: 2 } });
  await shows(7, { ...ANA, pointer: { x: 3, y: 2 } });
  expect(session.people.list()).toBe(before);
  expect(people).not.toHaveBeenCalled();
  expect(place).not.toHaveBeenCalled();
  expect(pointers).toHaveBeenCalledTimes(2);
  expect(session.people.pointers()).toEqual([{ clientId: 7, user: ANA.user, x: 3, y: 2 }]);
});

test("[PRE-3] a card knows who is at it and who writes in it; other cards are not woken", async () => {
  const c1 = vi.fn();
  const c2 = vi.fn();
  session.people.onPlace(idOf("c1"), c1);
  session.people.onPlace(idOf("c2"), c2);
  await shows(7, { ...ANA, focus: { cardId: "c1" } });
  await shows(8, { ...BEN, editing: "c1" });
  expect(session.people.at(idOf("c1")).map((one) => one.user.name)).toEqual(["Ana Ruiz", "Ben"]);
  expect(c1).toHaveBeenCalledTimes(2);
  expect(c2).not.toHaveBeenCalled();
  await shows(7, { ...ANA, focus: { cardId: "c2" } });
  expect(session.people.at(idOf("c1")).map((one) => one.user.name)).toEqual(["Ben"]);
  expect(c2).toHaveBeenCalledTimes(1);
});

test("[PRE-4] at most twenty messages a second, and the last word always arrives", async () => {
  const said = vi.fn();
  session.presence.awareness.on("update", said);
  for (let i = 0; i < 100; i++) {
    session.presence.setPointer({ x: i, y: i });
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(said.mock.calls.length).toBeLessThanOrEqual(22);
  await vi.advanceTimersByTimeAsync(60);
  expect(told()?.pointer).toEqual({ x: 99, y: 99 });
  session.presence.setPointer(undefined);
  session.presence.setFocus({ cardId: idOf("c1") });
  session.presence.setEditing(idOf("c1"));
  await vi.advanceTimersByTimeAsync(60);
  expect(told()).toMatchObject({ focus: { cardId: "c1" }, editing: "c1" });
  expect(told()).not.toHaveProperty("pointer");
});

test("[PRE-5] a minute without a sign of life is away; any sign ends it", async () => {
  await vi.advanceTimersByTimeAsync(IDLE_AFTER - 1_000);
  window.dispatchEvent(new Event("pointermove"));
  await vi.advanceTimersByTimeAsync(IDLE_AFTER - 1_000);
  expect(told()).not.toHaveProperty("idle");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told()).toHaveProperty("idle", true);
  window.dispatchEvent(new Event("keydown"));
  await vi.advanceTimersByTimeAsync(60);
  expect(told()).not.toHaveProperty("idle");
});

test("[PRE-6] leaving the page removes one at once; a page that comes back is there again", async () => {
  session.presence.setFocus({ cardId: idOf("c1") });
  await vi.advanceTimersByTimeAsync(60);
  window.dispatchEvent(new Event("pagehide"));
  await vi.advanceTimersByTimeAsync(2);
  expect(told()).toBeUndefined();
  window.dispatchEvent(new Event("pageshow"));
  await vi.advanceTimersByTimeAsync(2);
  expect(told()).toMatchObject({ focus: { cardId: "c1" } });
});

test("[PRE-11] who reconnects says anew who they are, as news to those who saw them leave", async () => {
  const { awareness } = session.presence;
  const clock = () => awareness.meta.get(awareness.clientID)?.clock ?? 0;
  const before = clock();
  server.setNetwork("refusing");
  await vi.advanceTimersByTimeAsync(11_000);
  server.setNetwork("up");
  await vi.advanceTimersByTimeAsync(3_000);
  expect(clock()).toBeGreaterThan(before);
});

test("[PRE-12] who reconnects sees at once who stayed, though they say nothing", async () => {
  await shows(7, ANA);
  server.close(1006);
  expect(names()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(names()).toEqual(["Ana Ruiz"]);
  await shows(7, null);
  expect(names()).toEqual([]);
});

test("[PRE-7] nobody is shown while the server is away", async () => {
  await shows(7, ANA);
  expect(names()).toEqual(["Ana Ruiz"]);
  server.setNetwork("refusing");
  await vi.advanceTimersByTimeAsync(11_000);
  expect(names()).toEqual([]);
  server.setNetwork("up");
  await vi.advanceTimersByTimeAsync(3_000);
  expect(names()).toEqual(["Ana Ruiz"]);
});

test("[PRE-17] who does not let people follow them says so from the first word on, and who hides their pointer sends none", async () => {
  const { presence } = session;
  presence.setPointer({ x: 1, y: 2 });
  await vi.advanceTimersByTimeAsync(60);
  choose("followed", "off");
  choose("pointer", "off");
  presence.heed();
  await vi.advanceTimersByTimeAsync(60);
  expect(told()).toHaveProperty("noFollow", true);
  expect(told()).not.toHaveProperty("pointer");
  presence.setPointer({ x: 3, y: 4 });
  await vi.advanceTimersByTimeAsync(60);
  expect(told()).not.toHaveProperty("pointer");
  const other = visit(server);
  await vi.advanceTimersByTimeAsync(20);
  expect(server.presenceOf(other.doc.clientID)).toHaveProperty("noFollow", true);
  other.close();
  choose("followed", "on");
  choose("pointer", "on");
  presence.heed();
  await vi.advanceTimersByTimeAsync(60);
  expect(told()).not.toHaveProperty("noFollow");
});

test("[PRE-18] following is told to whom it concerns, and ends with the board", async () => {
  await shows(7, ANA);
  const { company } = session.presence;
  const [ana] = session.people.list();
  company.follow(ana);
  await vi.advanceTimersByTimeAsync(60);
  expect(told()).toHaveProperty("following", 7);
  const leave = company.led(() => {});
  expect(company.atBoard).toBe(true);
  leave();
  await vi.advanceTimersByTimeAsync(60);
  expect(told()).not.toHaveProperty("following");
  expect(company.atBoard).toBe(false);
});
