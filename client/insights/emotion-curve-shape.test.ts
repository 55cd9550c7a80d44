import { expect, test } from "vitest";
import { emotionOf } from "../../shared/journey/index.ts";
import { curvePath } from "./emotion-curve-shape.ts";
import { heightOf, moodOf, valueAt } from "./emotion-scale.ts";
import { colourOf, dashesOf, markerOf, weightOf } from "./persona-looks.ts";

const HALVES = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].map(emotionOf);

test("[CUR-1] a height means the half that is drawn there, and nothing beyond the scale", () => {
  for (const value of HALVES) expect(valueAt(heightOf(value))).toBe(value);
  expect(valueAt(-5)).toBe(2);
  expect(valueAt(9)).toBe(-2);
});

test("[CUR-2] the curve never goes beyond the points it connects", () => {
  const values = [emotionOf(-2), emotionOf(-2), emotionOf(2), undefined, emotionOf(1.5)];
  const ys = [...curvePath(values).matchAll(/[\d.-]+,([\d.-]+)/g)].map(([, y]) => Number(y));
  const [top, bottom] = [heightOf(2) * 100, heightOf(-2) * 100];
  expect(ys.length).toBeGreaterThan(4);
  for (const y of ys) {
    expect(y).toBeGreaterThanOrEqual(top - 0.01);
    expect(y).toBeLessThanOrEqual(bottom + 0.01);
  }
});

test("[CUR-2] a curve passes over steps without a point, and without points there is none", () => {
  const gap = curvePath([emotionOf(1), undefined, emotionOf(-1)]);
  expect(gap.startsWith("M0.5,")).toBe(true);
  expect(gap).toContain("2.5,");
  expect(curvePath([undefined, undefined])).toBe("");
});

test("[LOOK-6] the curve goes through the middle of its steps, however wide they are drawn", () => {
  const through = (shares?: readonly number[]) =>
    [...curvePath([emotionOf(0), emotionOf(0), emotionOf(0)], shares).matchAll(/([\d.]+),[\d.]+/g)]
      .map(([, x]) => Number(x))
      .filter((_x, index) => index % 3 === 0);
  expect(through()).toEqual([0.5, 1.5, 2.5]);
  expect(through([1, 2, 0.5])).toEqual([0.5, 2, 3.25]);
});

test("[CUR-4] every value has a face of its own side, neutral only at zero", () => {
  expect(HALVES.map(moodOf)).toEqual([-2, -2, -1, -1, 0, 1, 1, 2, 2]);
});

test("[PERS-4] five as-is curves are solid with five markers and weights, to-be ones have five dash patterns", () => {
  const five = [0, 1, 2, 3, 4];
  const kinds = (look: (pattern: number) => unknown) => new Set(five.map(look)).size;
  expect([markerOf, weightOf, colourOf].map(kinds)).toEqual([5, 5, 5]);
  expect(five.map((pattern) => dashesOf(pattern, false))).toEqual(five.map(() => "none"));
  expect(kinds((pattern) => dashesOf(pattern, true))).toBe(5);
  expect(five.map((pattern) => dashesOf(pattern, true))).not.toContain("none");
});
