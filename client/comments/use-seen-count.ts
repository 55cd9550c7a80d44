import { useCallback, useRef, useSyncExternalStore } from "react";
import { useComments } from "../session/index.ts";

/** Grows whenever something was seen, while that matters. */
export function useSeenCount(matters: boolean): number {
  const comments = useComments();
  const count = useRef(0);
  const subscribe = useCallback(
    (wake: () => void) => {
      if (!comments || !matters) return () => undefined;
      return comments.onSeen(() => {
        count.current++;
        wake();
      });
    },
    [comments, matters],
  );
  return useSyncExternalStore(subscribe, () => count.current);
}
