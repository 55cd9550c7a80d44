import { useEffect } from "react";
import { can } from "../../shared/access/index.ts";
import { SelectionComment } from "../cards/comments/SelectionComment.tsx";
import { TextMarks } from "../cards/comments/TextMarks.tsx";
import { startThread, useCommentView } from "../session/comment-view.ts";
import { useSession, useSessionInfo } from "../session/index.ts";
import { type Command, useCommands, useLatest } from "../ui/index.ts";
import { words } from "./comment-words.ts";
import { anchorHere, useCommentKey } from "./use-comment-key.ts";
import { useCommentLink } from "./use-comment-link.ts";

/** What the whole page does about comments, apart from their panel. */
export function CommentHands({ onBoard }: { readonly onBoard: () => void }) {
  const { role } = useSessionInfo();
  const session = useSession();
  const mayComment = can(role, "comment");
  useCommentKey(mayComment);
  useCommentLink();
  useBoardToPlace(onBoard);
  useCommands(() => [
    ...(mayComment
      ? [
          command(
            "comment",
            words.commentHere,
            () => startThread(anchorHere(session)),
            "Ctrl+Alt+M",
          ),
          command("raise", words.raiseHere, () => startThread(anchorHere(session), "pain-point")),
          command("map", words.commentMap, () => startThread({ on: "map" })),
        ]
      : []),
  ]);
  return (
    <>
      <TextMarks />
      <SelectionComment />
    </>
  );
}

/** A place is chosen on the board, whatever is looked at. */
function useBoardToPlace(onBoard: () => void): void {
  const { placing } = useCommentView();
  const show = useLatest(onBoard);
  useEffect(() => {
    if (placing) show.current();
  }, [placing, show]);
}

const command = (id: string, label: string, run: () => void, keys?: string): Command => ({
  id: `comments-${id}`,
  group: words.group,
  label,
  run,
  ...(keys && { keys }),
});
