import type { Story } from "./story-of.ts";

type Values = Story["curves"][number]["values"];

/** How far a name reaches from its point, in steps of the scale. */
const REACH = 2;

/** Whether the name at a curve's end stands below it, because above it would hide more points. */
export function standsBelow(curves: readonly Values[], values: Values, end: number): boolean {
  const value = values[end] ?? 0;
  /** Points in its own column count double; it only reaches into those beside it. */
  const hidden = (side: 1 | -1) =>
    curves
      .flatMap((others) => [others[end], others[end], others[end - 1], others[end + 1]])
      .map((other) => (other === undefined ? 0 : (other - value) * side))
      .filter((away) => away > 0 && away <= REACH).length;
  return hidden(-1) < hidden(1);
}
