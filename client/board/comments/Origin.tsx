import { MessageSquareQuote } from "lucide-react";
import type { MouseEvent } from "react";
import type { CardSource } from "../../../shared/journey/index.ts";
import { openThread } from "../../session/comment-view.ts";
import styles from "./raised-pains.module.css";
import { words } from "./words.ts";

/** On a card that was somebody's comment: whose, and the way to it. */
export function Origin({ source: { threadId, author } }: { readonly source: CardSource }) {
  const open = (event: MouseEvent) => {
    event.stopPropagation();
    openThread(threadId);
  };
  return (
    <button
      type="button"
      className={styles.origin}
      data-act="origin"
      tabIndex={-1}
      title={words.open}
      onClick={open}
    >
      <MessageSquareQuote size={12} aria-hidden="true" />
      <span dir="auto">{words.raisedByOnCard(author.name)}</span>
    </button>
  );
}
