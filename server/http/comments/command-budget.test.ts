import { expect, test } from "vitest";
import { idOf, type MapId, type UserId } from "../../../shared/journey/index.ts";
import type { Caller } from "../../access/index.ts";
import { CommandBudget } from "./command-budget.ts";

const speaker = (name: string) => ({ id: idOf<UserId>(name), name });
const guest: Caller = { kind: "guest", linkId: "link-1", mapId: idOf<MapId>("retail") };

/** How many of so many commands are carried out, each by whoever `who` names. */
function carriedOut(
  budget: CommandBudget,
  caller: Caller,
  count: number,
  who: (i: number) => string,
) {
  let done = 0;
  for (let i = 0; i < count; i++) {
    try {
      budget.spend(caller, speaker(who(i)));
      done++;
    } catch (error) {
      expect(error).toMatchObject({ code: "too_many_requests", retryAfterSeconds: 1 });
    }
  }
  return done;
}

test("[CMT-37] whoever makes up one guest after the other is stopped by their link", () => {
  const clock = { now: 0 };
  const budget = new CommandBudget(() => clock.now);
  expect(carriedOut(budget, guest, 1_000, (i) => `guest-${i}`)).toBe(600);
  clock.now += 1_000;
  expect(carriedOut(budget, guest, 1_000, (i) => `more-${i}`)).toBe(10);
  const other: Caller = { ...guest, linkId: "link-2" };
  expect(
    carriedOut(budget, other, 70, () => "guest-x"),
    "one guest of another link",
  ).toBe(60);
});

test("[CMT-37] automation is not held up, and very many people are not kept in memory for ever", () => {
  const budget = new CommandBudget(() => 0);
  expect(carriedOut(budget, { kind: "automation" }, 1_000, () => "automation")).toBe(1_000);
  const link = (i: number): Caller => ({ ...guest, linkId: `link-${i}` });
  for (let i = 0; i < 20_000; i++) budget.spend(link(i), speaker(`guest-${i}`));
  expect(budget.size).toBeLessThanOrEqual(10_000);
});
