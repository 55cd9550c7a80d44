import { type PointerEvent, type RefObject, useMemo } from "react";
import { usePresence } from "../session/index.ts";
import type { Point } from "./board-state.ts";
import { readSpot } from "./spot.ts";

/** Tells the others where this person points, and over which cell: their boards may look different. */
export function useOwnPointer(sheet: RefObject<HTMLElement | null>, zoom: number) {
  const presence = usePresence();
  return useMemo(
    () => ({
      onPointerMove({ clientX, clientY, pointerType, target }: PointerEvent) {
        const box = sheet.current?.getBoundingClientRect();
        if (!box || pointerType === "touch") return;
        const over = cellUnder({ x: clientX, y: clientY }, target, zoom);
        const at = { x: (clientX - box.left) / zoom, y: (clientY - box.top) / zoom };
        presence.setPointer({ ...at, ...(over && { over }) });
      },
      onPointerLeave() {
        presence.setPointer(undefined);
      },
    }),
    [presence, sheet, zoom],
  );
}

/** The cell under the pointer, and where in it that is. */
function cellUnder({ x, y }: Point, target: EventTarget, zoom: number) {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
  const spot = readSpot(cell?.dataset.cell);
  if (!cell || spot?.at !== "cell") return undefined;
  const { left, top, width } = cell.getBoundingClientRect();
  const part = width > 0 ? Math.round(((x - left) / width) * 1_000) / 1_000 : 0;
  return { ...spot.cell, part, down: Math.round((y - top) / zoom) };
}
