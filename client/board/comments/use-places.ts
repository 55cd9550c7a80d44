import { useDeferredValue, useEffect, useRef, useSyncExternalStore } from "react";
import { useComments, useThreads } from "../../session/comment-hooks.ts";
import { useJourney } from "../../session/index.ts";
import { useBoardState } from "../board-state.ts";
import { withSuggestions } from "../departments/suggested.ts";
import { keepingSame, pinsOf, raisedByCell } from "./places-of.ts";

const nothing = (): (() => void) => () => undefined;

/** Keeps what people say at its places of the board, as they say it, and as the places change. */
export function usePlaces(): void {
  const state = useBoardState();
  const comments = useComments();
  const threads = useDeferredValue(useThreads());
  const map = useDeferredValue(useJourney((whole) => whole));
  const seen = useSeen();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `seen` counts what `isUnread` tells.
  useEffect(() => {
    if (!comments) return;
    const now = state.current();
    const pins = keepingSame(now.pins, pinsOf(threads, map, comments.isUnread));
    const all = withSuggestions(raisedByCell(threads, map), threads);
    const raised = keepingSame(now.raised, all);
    if (pins !== now.pins || raised !== now.raised) state.set({ pins, raised });
  }, [state, comments, threads, map, seen]);
}

/** Counts how often something has been read. */
function useSeen(): number {
  const comments = useComments();
  const count = useRef(0);
  const subscribe = (wake: () => void) =>
    comments?.onSeen(() => {
      count.current += 1;
      wake();
    }) ?? nothing();
  return useSyncExternalStore(subscribe, () => count.current);
}
