import { expect, test } from "vitest";
import { clampZoom, fittingZoom, keptZoom } from "./zoom.ts";

test("[BRD-12] the board is drawn at 50 to 150 %", () => {
  expect(clampZoom(0.1)).toBe(0.5);
  expect(clampZoom(0.84)).toBe(0.8);
  expect(clampZoom(9)).toBe(1.5);
  expect(clampZoom(Number("not a number"))).toBe(1);
});

test("[BRD-12] fitting shows all steps if 25 % is enough, and never enlarges", () => {
  const room = { width: 1000, height: 600 };
  expect(fittingZoom({ room, board: { width: 1600, height: 900 } })).toBe(0.62);
  expect(fittingZoom({ room, board: { width: 3000, height: 900 } })).toBe(0.33);
  expect(fittingZoom({ room, board: { width: 9000, height: 900 } })).toBe(0.25);
  expect(fittingZoom({ room, board: { width: 500, height: 900 } })).toBe(1);
});

test("[BRD-12] a fitted board is drawn as it was when the page is opened again", () => {
  expect(keptZoom(0.33)).toBe(0.33);
  expect(keptZoom(0.1)).toBe(0.5);
  expect(keptZoom(Number("not a number"))).toBe(1);
});
