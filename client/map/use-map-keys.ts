import { useEffect } from "react";
import { isInLayer, isInText, useLatest } from "../ui/index.ts";
import type { MapDialog } from "./map-dialogs.ts";
import type { Zoom } from "./use-zoom.ts";

type Wanted = {
  readonly zoom: Zoom;
  readonly onOpen: (dialog: MapDialog) => void;
};

/** The keys of the page itself; those of the board are the grid's own. */
export function useMapKeys(wanted: Wanted): void {
  const latest = useLatest(wanted);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const run = runOf(event, latest.current);
      if (!run || event.defaultPrevented || isInLayer(event.target)) return;
      event.preventDefault();
      run();
    };
    // After the grid has had its say: a sign typed into an empty cell starts a card.
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [latest]);
}

function runOf(event: KeyboardEvent, { zoom, onOpen }: Wanted): (() => void) | undefined {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
  const ctrl = ctrlKey || metaKey;
  if (ctrl && !altKey && !shiftKey && key.toLowerCase() === "k") return () => onOpen("palette");
  if (key === "F6" && !ctrl && !altKey) return () => nextRegion(shiftKey ? -1 : 1);
  if (ctrl || altKey || isInText(event.target)) return undefined;
  if (key === "?") return () => onOpen("shortcuts");
  // By place, not by sign: what Shift+1 writes differs between keyboards.
  if (shiftKey && code === "Digit1") return zoom.fit;
  if (shiftKey && code === "Digit0") return zoom.reset;
  return undefined;
}

/** Bar, board, open card, foot: the focus goes to the first stop of the next one. */
function nextRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  for (let step = 1; step <= regions.length; step++) {
    const index = (Math.max(at, by > 0 ? -1 : 0) + by * step + regions.length * 2) % regions.length;
    const stop = regions[index]?.querySelector<HTMLElement>(STOPS);
    if (stop) {
      stop.focus();
      return;
    }
  }
}

const STOPS = '[tabindex="0"], a[href], button:not([tabindex="-1"]), input, textarea';
