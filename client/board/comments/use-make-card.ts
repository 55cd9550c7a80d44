import type { ThreadId } from "../../../shared/journey/index.ts";
import { useCommentVerbs } from "../../session/comment-hooks.ts";
import { useToasts } from "../../ui/index.ts";
import { useBoardState } from "../board-state.ts";
import { words } from "./words.ts";

/** Turns a thread into a card, which takes the focus once it is on the map. */
export function useMakeCard(): (id: ThreadId, title: string) => void {
  const verbs = useCommentVerbs();
  const state = useBoardState();
  const toasts = useToasts();
  return (id, title) => {
    const made = verbs?.promote(id);
    void made?.then(
      (cardId) => {
        toasts.show({ message: words.madeCard(title) });
        state.focus({ at: "card", id: cardId });
      },
      () => toasts.show({ message: words.notMade }),
    );
  };
}
