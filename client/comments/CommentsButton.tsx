import { MessageSquareText } from "lucide-react";
import {
  closeComments,
  showComments,
  useComments,
  useCommentsOpen,
  useThreads,
  useUnsent,
} from "../session/index.ts";
import { Counted, IconButton } from "../ui/index.ts";
import { words } from "./words.ts";

/** In the map's bar: shows the comments, and how many are open. */
export function CommentsButton() {
  const isOpen = useCommentsOpen();
  const comments = useComments();
  const unsent = useUnsent().length;
  const open = useThreads().filter(({ resolved, mergedInto }) => !resolved && !mergedInto).length;
  const label = comments ? words.button(open) : words.title;
  return (
    <Counted count={open}>
      <IconButton
        label={unsent > 0 ? `${label}. ${words.unsentCount(unsent)}` : label}
        icon={<MessageSquareText />}
        pressed={isOpen}
        onClick={isOpen ? closeComments : showComments}
      />
    </Counted>
  );
}
