import { MessageSquareQuote } from "lucide-react";
import type { CardSource } from "../../../shared/journey/index.ts";
import { openThread } from "../../session/comment-view.ts";
import styles from "./card-threads.module.css";
import { words } from "./words.ts";

/** Whose words a card was made of, and the way to them. */
export const CardOrigin = ({ source: { threadId, author } }: { readonly source: CardSource }) => (
  <button type="button" className={styles.origin} onClick={() => openThread(threadId)}>
    <MessageSquareQuote size={14} aria-hidden="true" />
    <span dir="auto">{words.raisedBy(author.name)}</span>
    {" · "}
    <span className={styles.link}>{words.thread}</span>
  </button>
);
