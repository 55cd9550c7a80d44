import { expect, test } from "vitest";
import { idOf } from "../../shared/journey/index.ts";
import { personColour } from "../../shared/protocol/index.ts";
import { closing, MAP, type RawClient, stage, until } from "./testing/index.ts";

const { server, person, seated } = stage();

const heardOf = async (client: RawClient, id: number): Promise<unknown> => {
  await until(() => client.states.has(id));
  return client.states.get(id);
};

test("[SYNC-32] people see where the others are, with stock clients too", async () => {
  const at = await server();
  const ana = person(at, "ana");
  const ben = person(at, "ben");
  const states = () => ben.provider.awareness.getStates().get(ana.doc.clientID);
  await until(() => ana.provider.synced && ben.provider.synced);
  ana.provider.awareness.setLocalStateField("pointer", { x: 10, y: 20 });
  await until(() => states()?.pointer !== undefined);
  expect(states()).toEqual({
    user: { id: "ana", name: "ana", colour: personColour(idOf("ana")) },
    pointer: { x: 10, y: 20 },
  });
  const cem = person(at, "cem");
  await until(() => cem.provider.awareness.getStates().has(ana.doc.clientID));
});

test("[TEAM-3] others see the tag of somebody's team, and of another one as soon as they change", async () => {
  const at = await server();
  at.access.teamTags.set("ana", "SV");
  const ben = await seated(at, "ben");
  const ana = await seated(at, "ana");
  ana.be(5, 1, { user: { team: "XX" } });
  expect(await heardOf(ben, 5)).toMatchObject({ user: { name: "ana", team: "SV" } });
  at.access.teamTags.set("ana", "SA");
  at.access.announce({ kind: "user", userId: idOf("ana") });
  expect(await closing(ana)).toBe(4205);
  const again = await seated(at, "ana");
  again.be(6, 1, {});
  expect(await heardOf(ben, 6)).toMatchObject({ user: { team: "SA" } });
});

test("[SYNC-32] nobody can call themselves what they are not, or say what presence is not made of", async () => {
  const at = await server();
  const ben = await seated(at, "ben");
  const ana = await seated(at, "ana");
  const cursor = { anchor: { type: null, tname: "x", item: null, assoc: 0 }, head: { assoc: 0 } };
  ana.be(5, 1, {
    user: { id: "ben", name: "Ben", colour: "#000000", team: "Board" },
    editing: "card-1",
    focus: { cardId: "card-1" },
    pointer: { x: "left", y: 1 },
    idle: true,
    cursor,
    script: "alert(1)",
  });
  expect(await heardOf(ben, 5)).toEqual({
    user: { id: "ana", name: "ana", colour: personColour(idOf("ana")) },
    editing: "card-1",
    focus: { cardId: "card-1" },
    idle: true,
    cursor,
  });
  ana.be(5, 2, { cursor: { anchor: "x".repeat(3_000) } });
  await until(() => JSON.stringify(ben.states.get(5)).includes("editing") === false);
  expect(ben.states.get(5)).not.toHaveProperty("cursor");
});

test("[SYNC-32] whom somebody follows is a client id, and whether they may be followed is plain", async () => {
  const at = await server();
  const ben = await seated(at, "ben");
  const ana = await seated(at, "ana");
  ana.be(5, 1, { following: 4_294_967_295, noFollow: true });
  expect(await heardOf(ben, 5)).toMatchObject({ following: 4_294_967_295, noFollow: true });
  for (const [index, odd] of [-1, 1.5, 4_294_967_296, "6", [6], null].entries()) {
    ana.be(5, 2 + index, { following: odd, noFollow: odd, pointer: { x: index, y: 0 } });
    await until(() => JSON.stringify(ben.states.get(5)).includes(`"x":${index}`));
    expect(ben.states.get(5)).not.toHaveProperty("following");
    expect(ben.states.get(5)).not.toHaveProperty("noFollow");
  }
});

test("[SYNC-33] what others say about somebody is not heard", async () => {
  const at = await server();
  const ben = await seated(at, "ben");
  const ana = await seated(at, "ana");
  const mallory = await seated(at, "cem");
  ana.be(5, 1, { idle: true });
  mallory.be(6, 1, {});
  await heardOf(ben, 5);
  await heardOf(ben, 6);
  mallory.be(5, 2, { editing: "card-1" });
  mallory.be(5, 3, null);
  mallory.beAll([
    { id: 5, clock: 9, state: null },
    { id: 6, clock: 2, state: { idle: true } },
  ]);
  await until(() => JSON.stringify(ben.states.get(6)).includes("idle"));
  expect(ben.states.get(5)).toMatchObject({ idle: true, user: { id: "ana" } });
});

test("[SYNC-33] one socket speaks for a few client ids at most", async () => {
  const at = await server();
  const ben = await seated(at, "ben");
  const ana = await seated(at, "ana");
  ana.be(1, 1, {});
  await heardOf(ben, 1);
  ana.beAll(Array.from({ length: 1_000 }, (_, i) => ({ id: 100 + i, clock: 1, state: {} })));
  ana.be(1, 2, { idle: true });
  await until(() => JSON.stringify(ben.states.get(1)).includes("idle"));
  expect(ben.states.size).toBeLessThanOrEqual(5);
});

test("[SYNC-34] whoever leaves is gone for the others at once", async () => {
  const at = await server();
  const ben = await seated(at, "ben");
  const ana = await seated(at, "ana");
  ana.be(5, 1, {});
  await heardOf(ben, 5);
  ana.leave();
  await until(() => !ben.states.has(5));
  const cem = await seated(at, "cem");
  cem.say([3]);
  await until(() => cem.presence.length === 1);
  expect(cem.states.size).toBe(0);
});

test("[SYNC-34] an echo of somebody who has left does not bring them back", async () => {
  const at = await server();
  const ben = await seated(at, "ben");
  const ana = await seated(at, "ana");
  ben.be(6, 1, {});
  ana.be(5, 3, {});
  await heardOf(ben, 5);
  ana.leave();
  await until(() => !ben.states.has(5));
  ben.beAll([
    { id: 5, clock: 3, state: { idle: true } },
    { id: 6, clock: 2, state: { idle: true } },
  ]);
  await until(() => JSON.stringify(ben.states.get(6)).includes("idle"));
  expect(ben.states.has(5)).toBe(false);
  const back = await seated(at, "ana");
  back.be(5, 4, { idle: true });
  expect(await heardOf(ben, 5)).toMatchObject({ user: { id: "ana" } });
});

test("[SYNC-34] a person who comes back on a new socket takes over from the old one", async () => {
  const at = await server();
  const ben = await seated(at, "ben");
  const old = await seated(at, "ana");
  old.be(5, 1, {});
  await heardOf(ben, 5);
  const back = await seated(at, "ana");
  back.be(5, 2, { idle: true });
  await until(() => JSON.stringify(ben.states.get(5)).includes("idle"));
  old.leave();
  await until(() => at.sync.stats().connections === 2);
  back.be(5, 3, { editing: "card-1" });
  await until(() => JSON.stringify(ben.states.get(5)).includes("card-1"));
});

test("[SYNC-35] many movements go out as few frames, the newest of each person", async () => {
  const at = await server();
  const ben = await seated(at, "ben");
  const people = await Promise.all(["ana", "cem", "dia"].map((token) => seated(at, token)));
  for (let move = 1; move <= 200; move++) {
    people.forEach((one, i) => {
      one.be(10 + i, move, { pointer: { x: move, y: 0 } });
    });
  }
  await until(() => [10, 11, 12].every((id) => JSON.stringify(ben.states.get(id)).includes("200")));
  expect(ben.presence.length).toBeLessThan(40);
});

test("[SYNC-35] viewers are seen as well, and whoever asks is told who is here", async () => {
  const at = await server();
  at.access.let("vic", "viewer");
  const vic = await seated(at, "vic");
  vic.be(7, 1, {});
  await heardOf(vic, 7);
  const ana = await seated(at, "ana");
  ana.say([3]);
  expect(await heardOf(ana, 7)).toMatchObject({ user: { name: "vic" } });
  expect(at.sync.stats()).toMatchObject({ rooms: 1, connections: 2, storageFailing: false });
  expect(MAP).toBe("map-1");
});
