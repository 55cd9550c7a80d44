import { area, curveMonotoneX, line } from "d3-shape";
import type { Emotion } from "../../shared/journey/index.ts";
import { heightOf, SHEET_HEIGHT } from "./emotion-scale.ts";

type Dot = readonly [x: number, y: number];

/** Values step by step; the steps are as wide as `shares` says, or all alike. */
type Curve = readonly (Emotion | undefined)[];
type Shares = readonly number[] | undefined;

/** The points there are, each in the middle of its step. */
function dotsOf(values: Curve, shares: Shares): Dot[] {
  let start = 0;
  return values.flatMap((value, step): Dot[] => {
    const width = shares?.[step] ?? 1;
    start += width;
    return value === undefined ? [] : [[start - width / 2, heightOf(value) * SHEET_HEIGHT]];
  });
}

/** The curve through the points, never beyond them; steps without a point are passed over. */
export const curvePath = (values: Curve, shares?: Shares): string =>
  line<Dot>()
    .x(([x]) => x)
    .y(([, y]) => y)
    .curve(curveMonotoneX)(dotsOf(values, shares)) ?? "";

/** The room between the curve and neutral. */
export const curveArea = (values: Curve, shares?: Shares): string =>
  area<Dot>()
    .x(([x]) => x)
    .y0(heightOf(0) * SHEET_HEIGHT)
    .y1(([, y]) => y)
    .curve(curveMonotoneX)(dotsOf(values, shares)) ?? "";
