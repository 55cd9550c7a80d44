import { useLayoutEffect } from "react";
import { useSession } from "../session/index.ts";
import { useBoardState } from "./board-state.ts";
import { spotAfterLoss } from "./focus-fallback.ts";
import { firstSpot, positionOf } from "./grid-navigation.ts";

/** Keeps one place of the grid reachable by Tab, whatever comes and goes. */
export function useTabStop() {
  const state = useBoardState();
  const { journey } = useSession();
  useLayoutEffect(() => {
    const check = () => {
      const map = state.seen(journey.current());
      const { spot } = state.current();
      if (spot && positionOf(map, spot)) return;
      const next = spot ? spotAfterLoss(map, spot) : firstSpot(map);
      // A deletion that takes the focus along is answered where the element leaves (useSpot).
      if (next && document.activeElement?.closest("[data-spot]") === null)
        state.set({ spot: next });
    };
    check();
    const stop = journey.subscribe(check);
    const stopLook = state.look.subscribe(check);
    document.addEventListener("focusin", check);
    return () => {
      stop();
      stopLook();
      document.removeEventListener("focusin", check);
    };
  }, [state, journey]);
}
