import type { Thread } from "../../shared/comments/index.ts";
import { wordsFor } from "../api/words.ts";
import { useCommentVerbs } from "../session/index.ts";
import { useToasts } from "../ui/index.ts";
import { words } from "./words.ts";

/** Makes a card of a thread, and offers to take that back; the thread itself leads to its card. */
export function useMakeCard({ id }: Thread): () => void {
  const verbs = useCommentVerbs();
  const toasts = useToasts();
  const fail = (failure: unknown) => toasts.show({ message: wordsFor(failure), tone: "danger" });
  return () => {
    verbs?.promote(id).then(
      () =>
        toasts.show({
          message: words.thread.madeCard,
          about: id,
          action: {
            label: words.thread.undo,
            run: () => void verbs.demote(id).catch(fail),
          },
        }),
      fail,
    );
  };
}
