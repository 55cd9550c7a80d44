import type { ThreadId } from "../../../shared/journey/index.ts";
import { wordsFor } from "../../api/words.ts";
import { useCommentVerbs } from "../../session/comment-hooks.ts";
import { useToasts } from "../../ui/index.ts";
import { useBoardState } from "../board-state.ts";
import { words } from "./words.ts";

/** Turns a thread into a card, which takes the focus once it is on the map. `made` is what is told then. */
export function useMakeCard(made = words.madeCard): (id: ThreadId, title: string) => void {
  const verbs = useCommentVerbs();
  const state = useBoardState();
  const toasts = useToasts();
  const fail = (failure: unknown) => toasts.show({ message: wordsFor(failure), tone: "danger" });
  return (id, title) => {
    verbs?.promote(id).then((cardId) => {
      toasts.show({
        message: made(title),
        about: id,
        action: { label: words.undo, run: () => void verbs.demote(id).catch(fail) },
      });
      state.focus({ at: "card", id: cardId });
    }, fail);
  };
}
