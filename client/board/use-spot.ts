import { createContext, type RefObject, useContext, useLayoutEffect } from "react";
import { useBoardState, useView } from "./board-state.ts";
import { reveal } from "./reveal.ts";
import { type Spot, spotKey } from "./spot.ts";

/** What an element needs to be a place of the grid that can hold the focus. */
export type SpotProps = {
  readonly "data-spot": string;
  readonly tabIndex: 0 | -1;
  /** Its menu is open and has the focus. */
  readonly "data-asked"?: "" | undefined;
  /** A search has come to it. */
  readonly "data-found"?: "" | undefined;
};

/**
 * Makes `ref`'s element the drawer of a spot: it takes the focus when the keyboard leads there, and
 * takes it over quietly when others' changes drew it anew in another place.
 */
export function useSpot(spot: Spot, ref: RefObject<HTMLElement | null>): SpotProps {
  const state = useBoardState();
  const key = spotKey(spot);
  const current = useView((view) => view.spot !== undefined && spotKey(view.spot) === key);
  const wish = useView((view) => (current ? view.wish : 0));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish repeated for the same spot counts.
  useLayoutEffect(() => {
    const claim = state.claim(key);
    if (!claim || !ref.current) return;
    ref.current.focus({ preventScroll: true });
    if (claim === "reveal") reveal(ref.current);
  }, [state, key, wish, current]);
  const asked = useView(({ menu }) => menu?.of === "spot" && spotKey(menu.spot) === key);
  const found = useView((view) => view.found !== undefined && spotKey(view.found) === key);
  useLayoutEffect(() => {
    if (found && ref.current) reveal(ref.current);
  }, [found, ref]);
  useLoseOnLeave(ref);
  return {
    "data-spot": key,
    tabIndex: current ? 0 : -1,
    ...(asked && { "data-asked": "" }),
    ...(found && { "data-found": "" }),
  };
}

function useLoseOnLeave(ref: RefObject<HTMLElement | null>): void {
  const state = useBoardState();
  const vanished = useContext(VanishedContext);
  // A layout effect's cleanup still sees the element in the page.
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (element && element === document.activeElement) state.lose(vanished);
    };
  }, [state, ref, vanished]);
}

/** What to do when the focused place is gone for good. */
export const VanishedContext = createContext<() => void>(() => {});
