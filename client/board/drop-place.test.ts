import { expect, test } from "vitest";
import { gapAt, indexOfGap, staysPut } from "./drop-place.ts";

const boxes = [
  { id: "a", start: 0, end: 40 },
  { id: "b", start: 50, end: 150 },
  { id: "c", start: 160, end: 200 },
];

test("[BRD-5] a drop goes into the gap nearest to the pointer", () => {
  expect(gapAt(boxes, -10)).toEqual({ before: "a" });
  expect(gapAt(boxes, 30)).toEqual({ before: "b" });
  expect(gapAt(boxes, 99)).toEqual({ before: "b" });
  expect(gapAt(boxes, 101)).toEqual({ before: "c" });
  expect(gapAt(boxes, 500)).toEqual({ before: undefined });
  expect(gapAt([], 500)).toEqual({ before: undefined });
});

test("[BRD-5] the index of a gap is counted with the moved ones taken out", () => {
  const now = ["a", "b", "c", "d"];
  expect(indexOfGap(now, { before: "c" }, new Set(["a"]))).toBe(1);
  expect(indexOfGap(now, { before: "c" }, new Set(["c"]))).toBe(2);
  expect(indexOfGap(now, { before: "d" }, new Set(["d"]))).toBe(3);
  expect(indexOfGap(now, { before: undefined }, new Set(["x"]))).toBe(4);
});

test("[BRD-5] a neighbour that left during the drag sends the drop to the cell's end", () => {
  expect(indexOfGap(["a", "b"], { before: "gone" }, new Set(["x"]))).toBe(2);
});

test("[BRD-5] dropping something where it is changes nothing", () => {
  const now = ["a", "b", "c"];
  expect(staysPut(now, { before: "b" }, ["b"])).toBe(true);
  expect(staysPut(now, { before: "c" }, ["b"])).toBe(true);
  expect(staysPut(now, { before: "a" }, ["b"])).toBe(false);
  expect(staysPut(now, { before: undefined }, ["b", "c"])).toBe(true);
  expect(staysPut(now, { before: "b" }, ["elsewhere"])).toBe(false);
});
