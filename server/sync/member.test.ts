import { expect, test } from "vitest";
import { idOf, type UserId } from "../../shared/journey/index.ts";
import { PERSON_COLOURS, personColour } from "../../shared/protocol/index.ts";
import { type KnownCaller, type Member, memberOf } from "./member.ts";

const GUEST: KnownCaller = { kind: "guest", linkId: "l1", mapId: idOf("m1") };

test("[PRE-14] people have colours of their own, and one person's tabs have one", () => {
  const room: Member[] = [];
  const user = (index: number): KnownCaller => ({
    kind: "user",
    sessionId: "s",
    user: { id: idOf(`u${index}`), name: "Ana", email: "a@example.com", workspaceAdmin: false },
  });
  for (const index of PERSON_COLOURS.keys()) room.push(memberOf(user(index), "editor", "", room));
  expect(new Set(room.map(({ user }) => user.colour)).size).toBe(PERSON_COLOURS.length);
  const again = memberOf(user(3), "editor", undefined, room);
  expect(again.user.colour).toBe(room[3]?.user.colour);
});

test("[PRE-14] guests get colours that nobody in the room has, as long as there are any", () => {
  const room: Member[] = [];
  for (const _colour of PERSON_COLOURS) room.push(memberOf(GUEST, "editor", "Gus", room));
  expect(new Set(room.map(({ user }) => user.colour))).toEqual(new Set(PERSON_COLOURS));
  expect(new Set(room.map(({ user }): UserId => user.id)).size).toBe(room.length);
  expect(memberOf(GUEST, "editor", "Gus", room).user.name).toBe("Gus");
});

test("[PRE-13] people's own colours are spread over all there are, so that they seldom have to change them", () => {
  const counts = new Map<string, number>();
  for (let one = 0; one < 1_000; one++) {
    const colour = personColour(idOf(`person-${one}`));
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  expect(counts.size).toBe(PERSON_COLOURS.length);
  for (const [colour, count] of counts) expect(count, colour).toBeLessThan(200);
});
