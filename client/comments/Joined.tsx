import { useState } from "react";
import type { Thread } from "../../shared/comments/index.ts";
import type { ThreadId } from "../../shared/journey/index.ts";
import { SeverityBars } from "../looks/index.ts";
import { type CommentVerbs, useThreads } from "../session/index.ts";
import { Button, cx } from "../ui/index.ts";
import { Byline } from "./Byline.tsx";
import styles from "./merging.module.css";
import { SaidText } from "./SaidText.tsx";
import { words } from "./words.ts";

/** What was joined into a thread: how bad each is, all of it when pressed, and the way to split it off again. */
export function Joined({
  thread,
  verbs,
}: {
  readonly thread: Thread;
  readonly verbs: CommentVerbs | undefined;
}) {
  const threads = useThreads();
  const [shown, setShown] = useState<ThreadId>();
  const joined = threads.filter(({ mergedInto }) => mergedInto === thread.id);
  if (joined.length === 0) return null;
  return (
    <section className={styles.merging} aria-label={words.merge.also}>
      <h3 className={styles.title}>{words.merge.also}</h3>
      <ul className={styles.list}>
        {joined.map((one) => {
          const isShown = one.id === shown;
          return (
            <li key={one.id} className={styles.one}>
              <button
                type="button"
                className={styles.said}
                aria-expanded={isShown}
                onClick={() => setShown(isShown ? undefined : one.id)}
              >
                {one.severity && <SeverityBars severity={one.severity} />}
                <span className={cx(styles.text, isShown && styles.whole)}>
                  {one.textRemoved ? words.thread.removed : one.text}
                </span>
              </button>
              <span className={styles.voices}>{one.author.name}</span>
              {verbs && (
                <Button
                  size="s"
                  kind="quiet"
                  aria-label={words.merge.splitWhich(one.text)}
                  onClick={() => verbs.split(one.id)}
                >
                  {words.merge.split}
                </Button>
              )}
              {isShown && one.replies.length > 0 && <Answers thread={one} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Answers({ thread: { replies } }: { readonly thread: Thread }) {
  return (
    <ul className={styles.answers}>
      {replies.map((reply) => (
        <li key={reply.id}>
          <Byline said={reply} />
          <p className={styles.answer}>
            <SaidText text={reply.text} mentions={reply.mentions} />
          </p>
        </li>
      ))}
    </ul>
  );
}
