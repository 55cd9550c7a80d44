import { useEffect } from "react";
import { keepTyping } from "../palette/typed-ahead.ts";
import { showComments } from "../session/index.ts";
import { isInLayer, isInText, useLatest } from "../ui/index.ts";
import type { MapDialog } from "./map-dialogs.ts";
import { type MapKey, mapKeyOf } from "./map-keys.ts";
import type { Zoom } from "./use-zoom.ts";

type Wanted = {
  /** Undefined where nothing can be drawn larger. */
  readonly zoom: Zoom | undefined;
  readonly onOpen: (dialog: MapDialog) => void;
};

/** The keys of the page itself; those of the board are the grid's own. */
export function useMapKeys(wanted: Wanted): void {
  const latest = useLatest(wanted);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = mapKeyOf(event, isInText(event.target));
      const run = key && runOf(key, latest.current);
      if (!run || event.defaultPrevented || isInLayer(event.target)) return;
      event.preventDefault();
      run();
    };
    // After the grid has had its say: a sign typed into an empty cell starts a card.
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [latest]);
}

function runOf(key: MapKey, { zoom, onOpen }: Wanted): (() => void) | undefined {
  switch (key) {
    case "fit":
      return zoom?.fit;
    case "full-size":
      return zoom?.reset;
    case "next-region":
      return () => nextRegion(1);
    case "previous-region":
      return () => nextRegion(-1);
    case "palette":
      return () => {
        keepTyping();
        onOpen(key);
      };
    // Until what knows the place that is meant has been fetched, if it can be.
    case "comment":
      return showComments;
    case "shortcuts":
      return () => onOpen(key);
  }
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
