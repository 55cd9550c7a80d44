import { useCallback, useDeferredValue, useEffect, useRef, useSyncExternalStore } from "react";
import { useComments, useThreads } from "../../session/comment-hooks.ts";
import { useJourney } from "../../session/index.ts";
import { usePlacedMap } from "../../session/use-placed-map.ts";
import { useBoardState } from "../board-state.ts";
import { withSuggestions } from "../departments/suggested.ts";
import { keepingSame, pinsOf, raisedByCell } from "./places-of.ts";

const nothing = (): (() => void) => () => undefined;

/** Keeps what people say at its places of the board, as they say it, and as the places change. */
export function usePlaces(): void {
  const state = useBoardState();
  const comments = useComments();
  const threads = useDeferredValue(useThreads());
  const columns = useJourney((whole) => whole.columns);
  const lanes = useJourney((whole) => whole.lanes);
  const map = useDeferredValue(usePlacedMap());
  const seen = useSeen();
  // Pins hang on the map's frame: whatever becomes of cards moves none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `seen` counts what `isUnread` tells.
  useEffect(() => {
    if (!comments) return;
    const now = state.current().pins;
    const pins = keepingSame(now, pinsOf(threads, { columns, lanes }, comments.isUnread));
    if (pins !== now) state.set({ pins });
  }, [state, comments, threads, columns, lanes, seen]);
  useEffect(() => {
    const now = state.current().raised;
    const raised = keepingSame(now, withSuggestions(raisedByCell(threads, map), threads));
    if (raised !== now) state.set({ raised });
  }, [state, threads, map]);
}

/** Counts how often something has been read. */
function useSeen(): number {
  const comments = useComments();
  const count = useRef(0);
  const subscribe = useCallback(
    (wake: () => void) =>
      comments?.onSeen(() => {
        count.current += 1;
        wake();
      }) ?? nothing(),
    [comments],
  );
  return useSyncExternalStore(subscribe, () => count.current);
}
