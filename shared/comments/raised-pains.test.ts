import { expect, test } from "vitest";
import { readJourney } from "../document/index.ts";
import { idOf, type Severity } from "../journey/index.ts";
import { sampleDoc } from "../testing/index.ts";
import type { Anchor } from "./anchor.ts";
import { raisedPains, titleOfThread } from "./raised-pains.ts";
import type { Thread } from "./thread.ts";

const map = readJourney(sampleDoc());

const pain = (anchor: Anchor, more: Partial<Thread> = {}): Thread => ({
  id: idOf("t1"),
  kind: "pain-point",
  severity: 3 satisfies Severity,
  anchor,
  where: "",
  author: { id: idOf("ana"), name: "Ana" },
  text: "The card is declined\nTwice a day.",
  mentions: [],
  at: 1,
  reactions: [],
  replies: [],
  ...more,
});

const whereShown = (thread: Thread) =>
  raisedPains([thread], map).map(({ stageId, cell }) => [stageId, cell?.laneId, cell?.stepId]);

test("[CPLACE-5] a pain point raised in a comment shows at its step in the first lane of pain points", () => {
  expect(whereShown(pain({ on: "card", cardId: idOf("c4") }))).toEqual([["get", "pains", "wait"]]);
  expect(whereShown(pain({ on: "step", stepId: idOf("pay") }))).toEqual([["buy", "pains", "pay"]]);
  const mood: Anchor = { on: "emotion", personaId: idOf("ana"), stepId: idOf("pay") };
  expect(whereShown(pain(mood))).toEqual([["buy", "pains", "pay"]]);
});

test("[CPLACE-5] one about a whole stage shows at the stage's first step", () => {
  expect(whereShown(pain({ on: "stage", stageId: idOf("buy") }))).toEqual([
    ["buy", "pains", "cart"],
  ]);
});

test("[CPLACE-5] one without a place, and one that is settled, shows nowhere", () => {
  expect(whereShown(pain({ on: "card", cardId: idOf("gone") }))).toEqual([]);
  expect(whereShown(pain({ on: "map" }))).toEqual([]);
  const at: Anchor = { on: "card", cardId: idOf("c1") };
  const by = { id: idOf<never>("ana"), name: "Ana" };
  expect(whereShown(pain(at, { resolved: { by, at: 2 } }))).toEqual([]);
  expect(whereShown(pain(at, { cardId: idOf("c9") }))).toEqual([]);
  expect(whereShown(pain(at, { mergedInto: idOf("t2") }))).toEqual([]);
  expect(whereShown(pain(at, { kind: "question" }))).toEqual([]);
});

test("[CPLACE-5] a map without a lane of pain points still knows the stage that hurts", () => {
  const bare = { ...map, lanes: map.lanes.filter(({ kind }) => kind !== "pain-point") };
  const [raised] = raisedPains([pain({ on: "step", stepId: idOf("pay") })], bare);
  expect(raised?.stageId).toBe("buy");
  expect(raised?.cell).toBeUndefined();
});

test("[CPLACE-5] it is called by its first line, cut off where nobody reads on", () => {
  expect(titleOfThread({ text: "The card is declined\nTwice a day." })).toBe(
    "The card is declined",
  );
  expect(titleOfThread({ text: "x".repeat(300) })).toHaveLength(120);
});
