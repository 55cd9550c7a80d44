import { MessageSquare, MessageSquarePlus } from "lucide-react";
import { can } from "../../../shared/access/index.ts";
import { severitiesIn, type Thread, titleOfThread } from "../../../shared/comments/index.ts";
import type { CardId, Severity } from "../../../shared/journey/index.ts";
import { SeverityBars } from "../../looks/index.ts";
import { useThreads } from "../../session/comment-hooks.ts";
import { openThread, startThread } from "../../session/comment-view.ts";
import { useSessionInfo } from "../../session/index.ts";
import { Button } from "../../ui/index.ts";
import styles from "./card-threads.module.css";
import { words } from "./words.ts";

/** What people say about a card and its text, and the way to say something oneself. */
export function CardThreads({ id }: { readonly id: CardId }) {
  const { role } = useSessionInfo();
  const threads = useThreads();
  const severityOf = severitiesIn(threads);
  const about = threads.filter(({ anchor }) => "cardId" in anchor && anchor.cardId === id);
  const open = about.filter(({ resolved, mergedInto }) => !resolved && !mergedInto);
  const resolved = about.filter((thread) => thread.resolved).length;
  const mayComment = can(role, "comment");
  if (about.length === 0 && !mayComment) return null;
  return (
    <section className={styles.section} aria-label={words.section}>
      <h3 className={styles.heading}>
        {words.section}
        {resolved > 0 && <span className={styles.resolved}>{words.resolved(resolved)}</span>}
      </h3>
      {open.length > 0 ? (
        <ul className={styles.list}>
          {open.map((thread) => (
            <li key={thread.id}>
              <ThreadButton thread={thread} severity={severityOf(thread)} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.none}>{words.none}</p>
      )}
      {mayComment && (
        <div className={styles.deeds}>
          <Button
            kind="secondary"
            size="s"
            icon={<MessageSquarePlus />}
            onClick={() => startThread({ on: "card", cardId: id })}
          >
            {words.comment}
          </Button>
          <Button
            kind="quiet"
            size="s"
            onClick={() => startThread({ on: "card", cardId: id }, "pain-point")}
          >
            {words.raise}
          </Button>
        </div>
      )}
    </section>
  );
}

function ThreadButton({
  thread,
  severity,
}: {
  readonly thread: Thread;
  readonly severity: Severity | undefined;
}) {
  const { id, author, anchor, replies } = thread;
  const title = titleOfThread(thread);
  return (
    <button type="button" className={styles.thread} onClick={() => openThread(id)}>
      <span className={styles.mark}>
        {severity ? (
          <SeverityBars severity={severity} />
        ) : (
          <MessageSquare size={14} aria-hidden="true" />
        )}
      </span>
      <span className={styles.said}>
        {anchor.on === "text" && (
          <q className={styles.quote} dir="auto">
            {anchor.quote}
          </q>
        )}
        <span className={styles.title} dir="auto">
          {title}
        </span>
        <span className={styles.who}>
          {author.name}
          {replies.length > 0 && ` · ${words.replies(replies.length)}`}
        </span>
      </span>
    </button>
  );
}
