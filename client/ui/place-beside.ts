export type Side = "top" | "right" | "bottom" | "left";
type Box = Pick<DOMRect, "left" | "top" | "width" | "height">;
type Size = Pick<Box, "width" | "height">;
type Point = { readonly left: number; readonly top: number };

const GAP = 6;
const MARGIN = 8;
const OPPOSITE = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

/** Where something of `size` stands beside `anchor`: on `side` if it fits there, else opposite. */
export function placeBeside(anchor: Box, size: Size, side: Side, window: Size): Point {
  const fits = (one: Side) => room(at(anchor, size, one), size, one, window) >= MARGIN;
  const sides = [side, OPPOSITE[side]];
  const { left, top } = at(anchor, size, sides.find(fits) ?? side);
  return {
    left: between(MARGIN, left, window.width - size.width - MARGIN),
    top: between(MARGIN, top, window.height - size.height - MARGIN),
  };
}

function at(anchor: Box, size: Size, side: Side): Point {
  const middle = {
    left: anchor.left + (anchor.width - size.width) / 2,
    top: anchor.top + (anchor.height - size.height) / 2,
  };
  switch (side) {
    case "top":
      return { ...middle, top: anchor.top - size.height - GAP };
    case "bottom":
      return { ...middle, top: anchor.top + anchor.height + GAP };
    case "left":
      return { ...middle, left: anchor.left - size.width - GAP };
    case "right":
      return { ...middle, left: anchor.left + anchor.width + GAP };
  }
}

/** How much is left free beyond it. */
function room({ left, top }: Point, size: Size, side: Side, window: Size): number {
  switch (side) {
    case "top":
      return top;
    case "bottom":
      return window.height - top - size.height;
    case "left":
      return left;
    case "right":
      return window.width - left - size.width;
  }
}

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));
