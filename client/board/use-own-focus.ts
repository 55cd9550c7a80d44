import { useEffect } from "react";
import type { Focus } from "../../shared/protocol/index.ts";
import { usePresence } from "../session/index.ts";
import { useBoardState } from "./board-state.ts";
import type { Spot } from "./spot.ts";

/** Tells the others which card or cell this person went to; the tab stop alone is no visit. */
export function useOwnFocus(): void {
  const state = useBoardState();
  const presence = usePresence();
  useEffect(() => {
    let came = false;
    const tell = () => {
      came ||= document.activeElement?.closest("[data-spot]") != null;
      if (came) presence.setFocus(focusOf(state.current().spot));
    };
    const stop = state.subscribe(tell);
    document.addEventListener("focusin", tell);
    return () => {
      stop();
      document.removeEventListener("focusin", tell);
      presence.setFocus(undefined);
    };
  }, [state, presence]);
}

function focusOf(spot: Spot | undefined): Focus | undefined {
  switch (spot?.at) {
    case "card":
      return { cardId: spot.id };
    case "cell":
    case "point":
      return { cell: spot.cell };
    default:
      return undefined;
  }
}
