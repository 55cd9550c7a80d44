import { DeclineDialog } from "../../looks/DeclineDialog.tsx";
import { useCommentVerbs } from "../../session/comment-hooks.ts";
import { decline } from "../../session/comments/decline.ts";
import { useBoardState, useView } from "../board-state.ts";
import { SuggestDialog } from "./SuggestDialog.tsx";

/** Asks what somebody suggests, and what its author is told when it is declined. */
export function Suggesting() {
  const state = useBoardState();
  const verbs = useCommentVerbs();
  const suggesting = useView((view) => view.suggesting);
  const declining = useView((view) => view.declining);
  if (suggesting) return <SuggestDialog {...suggesting} />;
  return declining ? (
    <DeclineDialog
      title={declining.title}
      onDecline={(word) => decline(verbs, declining.id, word)}
      onClose={() => state.set({ declining: undefined })}
    />
  ) : null;
}
