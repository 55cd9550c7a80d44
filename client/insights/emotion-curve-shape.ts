import { area, curveMonotoneX, line } from "d3-shape";
import type { Emotion } from "../../shared/journey/index.ts";
import { heightOf, SHEET_HEIGHT } from "./emotion-scale.ts";

type Dot = readonly [x: number, y: number];

/** The points there are, each in the middle of its step. */
const dotsOf = (values: readonly (Emotion | undefined)[]): Dot[] =>
  values.flatMap((value, step): Dot[] =>
    value === undefined ? [] : [[step + 0.5, heightOf(value) * SHEET_HEIGHT]],
  );

/** The curve through the points, never beyond them; steps without a point are passed over. */
export const curvePath = (values: readonly (Emotion | undefined)[]): string =>
  line<Dot>()
    .x(([x]) => x)
    .y(([, y]) => y)
    .curve(curveMonotoneX)(dotsOf(values)) ?? "";

/** The room between the curve and neutral. */
export const curveArea = (values: readonly (Emotion | undefined)[]): string =>
  area<Dot>()
    .x(([x]) => x)
    .y0(heightOf(0) * SHEET_HEIGHT)
    .y1(([, y]) => y)
    .curve(curveMonotoneX)(dotsOf(values)) ?? "";
