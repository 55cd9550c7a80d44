import { MessageSquareText } from "lucide-react";
import {
  closeComments,
  showComments,
  useComments,
  useCommentsOpen,
  useThreads,
  useUnsent,
} from "../session/index.ts";
import { IconButton } from "../ui/index.ts";
import styles from "./button.module.css";
import { words } from "./words.ts";

/** In the map's bar: shows the comments, and how many are open. */
export function CommentsButton() {
  const isOpen = useCommentsOpen();
  const comments = useComments();
  const unsent = useUnsent().length;
  const open = useThreads().filter(({ resolved, mergedInto }) => !resolved && !mergedInto).length;
  const label = comments ? words.button(open) : words.title;
  return (
    <span className={styles.button}>
      <IconButton
        label={unsent > 0 ? `${label}. ${words.unsentCount(unsent)}` : label}
        icon={<MessageSquareText />}
        pressed={isOpen}
        onClick={isOpen ? closeComments : showComments}
      />
      {open > 0 && (
        <span className={styles.count} aria-hidden="true">
          {open > 99 ? "99+" : open}
        </span>
      )}
    </span>
  );
}
