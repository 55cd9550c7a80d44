import { expect, test } from "vitest";
import { emotionOf } from "../../shared/journey/index.ts";
import { standsBelow } from "./name-side.ts";

const valuesOf = (...values: readonly (number | undefined)[]) =>
  values.map((value) => (value === undefined ? undefined : emotionOf(value)));

test("[STORY-16] a name stands at the side of its curve's end where it hides fewer points", () => {
  const lena = valuesOf(0, -1);
  const omar = valuesOf(1, 0);
  expect(standsBelow([lena, omar], lena, 1)).toBe(true);
  expect(standsBelow([lena, omar], omar, 1)).toBe(false);
  expect(standsBelow([lena], lena, 1)).toBe(true);
  expect(standsBelow([lena, valuesOf(0, undefined)], valuesOf(0, 0), 1)).toBe(false);
});
