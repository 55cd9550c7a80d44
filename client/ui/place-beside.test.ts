import { expect, test } from "vitest";
import { placeBeside } from "./place-beside.ts";

const WINDOW = { width: 400, height: 300 };
const SIZE = { width: 100, height: 20 };
const anchorAt = (left: number, top: number) => ({ left, top, width: 40, height: 40 });

test("[UI-11] a tooltip stands in the middle of the side that was asked for", () => {
  const anchor = anchorAt(180, 130);
  expect(placeBeside(anchor, SIZE, "bottom", WINDOW)).toEqual({ left: 150, top: 176 });
  expect(placeBeside(anchor, SIZE, "top", WINDOW)).toEqual({ left: 150, top: 104 });
  expect(placeBeside(anchor, SIZE, "right", WINDOW)).toEqual({ left: 226, top: 140 });
  expect(placeBeside(anchor, SIZE, "left", WINDOW)).toEqual({ left: 74, top: 140 });
});

test("[UI-11] it goes to the other side where there is no room, and never out of the window", () => {
  expect(placeBeside(anchorAt(180, 250), SIZE, "bottom", WINDOW).top).toBe(224);
  expect(placeBeside(anchorAt(4, 4), SIZE, "top", WINDOW)).toEqual({ left: 8, top: 50 });
  expect(placeBeside(anchorAt(370, 130), SIZE, "bottom", WINDOW).left).toBe(292);
  const huge = { width: 390, height: 290 };
  expect(placeBeside(anchorAt(180, 130), huge, "bottom", WINDOW)).toEqual({ left: 8, top: 8 });
});
