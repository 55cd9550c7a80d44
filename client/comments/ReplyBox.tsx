import { type FormEvent, useState } from "react";
import { COMMENT_LIMITS, type Thread } from "../../shared/comments/index.ts";
import type { CommentVerbs } from "../session/index.ts";
import { Button } from "../ui/index.ts";
import styles from "./composer.module.css";
import { NOTHING_SAID, useDraft } from "./drafts.ts";
import { mentionsIn } from "./mention-text.ts";
import { SayField } from "./SayField.tsx";
import { words } from "./words.ts";

/** Under an open thread: an answer. */
export function ReplyBox({
  thread,
  verbs,
  eager,
}: {
  readonly thread: Thread;
  readonly verbs: CommentVerbs;
  /** It was asked for, and takes the focus. */
  readonly eager: boolean;
}) {
  const [draft, keep] = useDraft(`thread-${thread.id}`);
  const [tried, setTried] = useState(false);
  const { text, mentions } = draft;
  const isWritten = text.trim() !== "";
  const send = () => {
    setTried(!isWritten);
    if (!isWritten || text.length > COMMENT_LIMITS.text) return;
    verbs.reply(thread.id, { text: text.trim(), mentions: mentionsIn(text, mentions) });
    keep(NOTHING_SAID);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form className={styles.reply} onSubmit={submit} aria-label={words.compose.reply} noValidate>
      <SayField
        label={words.compose.replyTo(thread.author.name)}
        placeholder={words.compose.replyTo(thread.author.name)}
        text={text}
        mentions={mentions}
        onChange={(next, named) => keep({ text: next, mentions: named })}
        onSend={send}
        eager={eager}
        error={tried && !isWritten ? words.compose.textMissing : undefined}
      />
      {isWritten && (
        <div className={styles.foot}>
          <Button kind="primary" size="s" type="submit" title={words.compose.keys}>
            {words.compose.reply}
          </Button>
        </div>
      )}
    </form>
  );
}
