import type { Thread } from "../../shared/comments/index.ts";
import { wordsFor } from "../api/words.ts";
import { useCommentVerbs } from "../session/index.ts";
import { useToasts } from "../ui/index.ts";
import { useReader } from "./reader.ts";
import { words } from "./words.ts";

/** Makes a card of a thread, and leads to it. */
export function useMakeCard({ id }: Thread): () => void {
  const verbs = useCommentVerbs();
  const toasts = useToasts();
  const { openCard } = useReader();
  return () => {
    verbs?.promote(id).then(
      (card) =>
        toasts.show({
          message: words.thread.madeCard,
          action: { label: words.thread.openCard, run: () => openCard(card) },
        }),
      (failure) => toasts.show({ message: wordsFor(failure), tone: "danger" }),
    );
  };
}
