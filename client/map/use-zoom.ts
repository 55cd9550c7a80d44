import { useCallback, useMemo, useState } from "react";
import { deviceMemory } from "../ui/index.ts";
import { clampZoom, fittingFactor, fittingZoom, keptZoom, STEP } from "./zoom.ts";

const KEY = "throughline.zoom";

export type Zoom = {
  /** 1 is full size. */
  readonly factor: number;
  readonly by: (steps: number) => void;
  readonly reset: () => void;
  /** As near to that as the board can be drawn, and never enlarged. */
  readonly to: (factor: number) => void;
  /** As much of the board as fits. */
  readonly fit: () => void;
};

/** How large the board is drawn; remembered on this device. */
export function useZoom(): Zoom {
  const [factor, setFactor] = useState(() => keptZoom(Number(deviceMemory.read(KEY) ?? 1)));
  const set = useCallback((next: number) => {
    deviceMemory.write(KEY, String(next));
    setFactor(next);
  }, []);
  return useMemo(
    () => ({
      factor,
      by: (steps) => set(clampZoom(factor + steps * STEP)),
      reset: () => set(1),
      to: (wanted) => set(fittingFactor(wanted)),
      fit: () => set(fittingZoom(boardExtent(factor))),
    }),
    [factor, set],
  );
}

/** What there is to show, at full size, and the room for it. */
function boardExtent(factor: number) {
  const view = document.querySelector<HTMLElement>("[data-board-scroller]");
  const grid = view?.querySelector<HTMLElement>("[role=grid]");
  const { width = 1, height = 1 } = grid?.getBoundingClientRect() ?? {};
  return {
    room: { width: view?.clientWidth ?? 1, height: view?.clientHeight ?? 1 },
    board: { width: width / factor, height: height / factor },
  };
}
