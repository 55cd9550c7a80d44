import { useEffect } from "react";
import { isInLayer, isWithin } from "../../ui/index.ts";
import { readSpot, type Spot } from "../spot.ts";

const BOARD = "[data-board-scroller], [data-tray]";

/** A tap on the board, or Enter there, says where; nothing else on it answers meanwhile. */
export function useTaps(put: (spot: Spot) => void, giveUp: () => void): void {
  useEffect(() => {
    const listening = new AbortController();
    const capturing = { signal: listening.signal, capture: true };
    const take = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      const place = event.target instanceof Element ? event.target.closest("[data-spot]") : null;
      const spot = readSpot(place?.getAttribute("data-spot"));
      if (spot) put(spot);
    };
    const onClick = (event: MouseEvent) => {
      if (isWithin(event.target, BOARD)) take(event);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (isInLayer(event.target)) return;
      if (event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        giveUp();
      }
      if (event.key === "Enter" && isWithin(event.target, BOARD)) take(event);
    };
    window.addEventListener("click", onClick, capturing);
    window.addEventListener("keydown", onKeyDown, capturing);
    return () => listening.abort();
  }, [put, giveUp]);
}
