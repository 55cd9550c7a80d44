import { useEffect } from "react";
import { placeOf } from "../../../shared/comments/index.ts";
import { useComments } from "../../session/comment-hooks.ts";
import { useCommentView } from "../../session/comment-view.ts";
import { useSession } from "../../session/index.ts";
import { useBoardState } from "../board-state.ts";
import type { Spot } from "../spot.ts";
import { spotOfAnchor } from "./anchor-of-spot.ts";

/** How long the place of an opened thread is marked. */
const MARKED = 2_000;

/** Whenever a thread is opened or started, the board shows what it is about; the keyboard is in the panel. */
export function useGoingThere(): void {
  const state = useBoardState();
  const { journey } = useSession();
  const view = useCommentView();
  const comments = useComments();
  useEffect(() => {
    const { thread: id, placing, starting } = view;
    const begun = starting && spotOfAnchor(starting.anchor, journey.current());
    if (begun) return mark(state, begun, Number.POSITIVE_INFINITY);
    const thread = id && !placing && comments?.thread(id);
    if (!thread) return;
    const map = journey.current();
    if (placeOf(thread.anchor, map).state === "detached") return;
    const spot = spotOfAnchor(thread.anchor, map);
    if (!spot) return;
    // Where F6 and Shift+Tab lead back to; who came from the thread's own tile goes back there.
    const from = state.current().spot;
    if (from?.at !== "raised" || from.id !== id) state.set({ spot });
    return mark(state, spot, MARKED);
  }, [state, journey, view, comments]);
}

/** Brings a place into view and marks it for a while, without a passing mark where motion is unwelcome. */
function mark(state: ReturnType<typeof useBoardState>, spot: Spot, time: number): () => void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  state.set({ found: spot });
  const unmark = () => {
    if (state.current().found === spot) state.set({ found: undefined });
  };
  if (time === Number.POSITIVE_INFINITY) return unmark;
  const timer = setTimeout(unmark, still ? 0 : time);
  return () => {
    clearTimeout(timer);
    unmark();
  };
}
