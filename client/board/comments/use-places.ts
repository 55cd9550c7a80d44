import { useDeferredValue, useEffect, useRef, useSyncExternalStore } from "react";
import { useComments, useThreads } from "../../session/comment-hooks.ts";
import { useJourney } from "../../session/index.ts";
import { useBoardState } from "../board-state.ts";
import { withSuggestions } from "../departments/suggested.ts";
import type { Pin, Raised } from "../placed.ts";
import { keepingSame, pinsOf, raisedByCell } from "./places-of.ts";

const nothing = (): (() => void) => () => undefined;

/** Keeps what people say at its places of the board, as they say it, and as the places change. */
export function usePlaces(): void {
  const state = useBoardState();
  const comments = useComments();
  const threads = useDeferredValue(useThreads());
  const map = useDeferredValue(useJourney((whole) => whole));
  const seen = useSeen();
  const pins = useRef<ReadonlyMap<string, Pin>>(new Map());
  const raised = useRef<ReadonlyMap<string, readonly Raised[]>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: `seen` counts what `isUnread` tells.
  useEffect(() => {
    if (!comments) return;
    pins.current = keepingSame(pins.current, pinsOf(threads, map, comments.isUnread));
    raised.current = keepingSame(
      raised.current,
      withSuggestions(raisedByCell(threads, map), threads),
    );
    state.pins.set(pins.current);
    state.raised.set(raised.current);
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
