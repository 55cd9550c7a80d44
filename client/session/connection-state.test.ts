import { expect, test } from "vitest";
import { CLOSE } from "../../shared/protocol/index.ts";
import { type ConnectionFacts, connectionAt, nextTurn } from "./connection-state.ts";

const CALM: ConnectionFacts = {
  shown: true,
  answering: true,
  apartSince: undefined,
  waiting: 0,
  waitingSince: undefined,
  owedSince: undefined,
  draftedSince: undefined,
  catchingUp: false,
  kept: true,
  denied: false,
  refusal: undefined,
};
const at = (facts: Partial<ConnectionFacts>, now: number) =>
  connectionAt({ ...CALM, ...facts }, now);

test("[SES-1] Saved when nothing waits, and quietly saving before half a second is over", () => {
  expect(at({}, 0)).toEqual({ state: "saved" });
  const waiting = { waiting: 1, waitingSince: 1000 };
  expect(at(waiting, 1000)).toEqual({ state: "saving", quiet: true });
  expect(at(waiting, 1499)).toEqual({ state: "saving", quiet: true });
  expect(at(waiting, 1500)).toEqual({ state: "saving", quiet: false });
});

test("[SES-2] Reconnecting after two seconds apart, Offline with its count after ten", () => {
  const apart = { apartSince: 1000, answering: false, waiting: 7, waitingSince: 1000 };
  expect(at(apart, 2999)).toEqual({ state: "saving", quiet: false });
  expect(at(apart, 3000)).toEqual({ state: "reconnecting", waiting: 7, kept: true });
  expect(at(apart, 10_999)).toEqual({ state: "reconnecting", waiting: 7, kept: true });
  expect(at(apart, 11_000)).toEqual({ state: "offline", waiting: 7, kept: true });
  expect(at({ apartSince: 1000, answering: false }, 11_000)).toEqual({
    state: "offline",
    waiting: 0,
    kept: true,
  });
});

test("[SES-3] Syncing from the reconnection until the last change is acknowledged", () => {
  const back = { catchingUp: true, waiting: 7, waitingSince: 1000 };
  expect(at(back, 1001)).toEqual({ state: "syncing", waiting: 7 });
  expect(at({ ...back, waiting: 1 }, 4000)).toEqual({ state: "syncing", waiting: 1 });
});

test("[SES-4] Not saved once the server owes its answer for twelve seconds", () => {
  const owed = { waiting: 2, waitingSince: 1000, owedSince: 1100 };
  expect(at(owed, 13_099)).toEqual({ state: "saving", quiet: false });
  expect(at(owed, 13_100)).toEqual({ state: "not-saved", reason: "storage", kept: true });
  expect(at({ owedSince: 1100 }, 99_000)).toEqual({ state: "saved" });
});

test("[SES-5] a closed door is said in its own words, and differently when work is outside", () => {
  const outside = { waiting: 1, waitingSince: 0 };
  const states = [
    [CLOSE.notAllowed, "no-access", "no-access"],
    [CLOSE.noSuchMap, "no-access", "no-access"],
    [CLOSE.notSignedIn, "signed-out", "not-signed-in"],
  ] as const;
  for (const [refusal, withWork, without] of states) {
    expect(at({ ...outside, refusal }, 0)).toEqual({
      state: "not-saved",
      reason: withWork,
      kept: true,
    });
    expect(at({ refusal }, 0)).toEqual({ state: "failed", reason: without });
  }
  expect(at({ refusal: CLOSE.tooLarge }, 0)).toEqual({
    state: "not-saved",
    reason: "too-large",
    kept: true,
  });
  expect(at({ refusal: CLOSE.oldSchema }, 0)).toEqual({
    state: "not-saved",
    reason: "new-version",
    kept: true,
  });
  expect(at({ refusal: CLOSE.noSuchMap, shown: false }, 0)).toEqual({
    state: "failed",
    reason: "not-found",
  });
  expect(at({ ...outside, denied: true }, 0)).toEqual({
    state: "not-saved",
    reason: "no-access",
    kept: true,
  });
  expect(at({ denied: true }, 0)).toEqual({ state: "saved" });
});

test("[SES-6] with nothing to show it is loading, and failed when nobody answers for ten seconds", () => {
  const start = { shown: false, answering: false, apartSince: 0 };
  expect(at(start, 9999)).toEqual({ state: "loading" });
  expect(at(start, 10_000)).toEqual({ state: "failed", reason: "no-answer" });
  expect(at({ ...start, answering: true }, 60_000)).toEqual({ state: "loading" });
});

test("[SES-2] the next turn is the earliest moment at which the words may change", () => {
  const facts = { ...CALM, apartSince: 1000, waiting: 1, waitingSince: 1000 };
  expect(nextTurn(facts, 1000)).toBe(1500);
  expect(nextTurn(facts, 1500)).toBe(3000);
  expect(nextTurn(facts, 3000)).toBe(11_000);
  expect(nextTurn(facts, 11_000)).toBeUndefined();
  expect(nextTurn(CALM, 0)).toBeUndefined();
});
