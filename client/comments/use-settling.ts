import type { Thread } from "../../shared/comments/index.ts";
import { useComments, useCommentVerbs } from "../session/index.ts";
import { useToasts } from "../ui/index.ts";
import { words } from "./words.ts";

/** Resolves a thread, which leaves the list: the way back is offered with it. */
export function useSettling(thread: Thread): () => void {
  const { id } = thread;
  const comments = useComments();
  const verbs = useCommentVerbs();
  const toasts = useToasts();
  return () => {
    if (!verbs) return;
    comments?.see(thread);
    verbs.resolve(id);
    toasts.show({
      message: words.thread.didResolve,
      action: { label: words.thread.undo, run: () => verbs.reopen(id) },
      about: id,
    });
  };
}
