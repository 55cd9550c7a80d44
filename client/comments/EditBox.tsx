import { type FormEvent, useState } from "react";
import { COMMENT_LIMITS, type Words } from "../../shared/comments/index.ts";
import type { Said } from "../session/index.ts";
import { Button } from "../ui/index.ts";
import styles from "./composer.module.css";
import { useDraft } from "./drafts.ts";
import { mentionsIn } from "./mention-text.ts";
import { SayField } from "./SayField.tsx";
import { words } from "./words.ts";

/** In place of one's own words: those words, to be changed. */
export function EditBox({
  id,
  said,
  onSave,
  onClose,
}: {
  readonly id: string;
  readonly said: Words;
  readonly onSave: (said: Said) => void;
  readonly onClose: () => void;
}) {
  const [draft, keep] = useDraft(`edit-${id}`, said);
  const [tried, setTried] = useState(false);
  const { text, mentions } = draft;
  const isWritten = text.trim() !== "";
  const close = () => {
    keep({ text: "", mentions: [] });
    onClose();
  };
  const save = () => {
    setTried(true);
    if (!isWritten || text.length > COMMENT_LIMITS.text) return;
    const next = { text: text.trim(), mentions: mentionsIn(text, mentions) };
    if (next.text !== said.text) onSave(next);
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form className={styles.reply} onSubmit={submit} noValidate>
      <SayField
        eager
        label={words.compose.editing}
        text={text}
        mentions={mentions}
        onChange={(next, named) => keep({ text: next, mentions: named })}
        onSend={save}
        onCancel={close}
        error={tried && !isWritten ? words.compose.textMissing : undefined}
      />
      <div className={styles.foot}>
        <Button kind="quiet" size="s" onClick={close}>
          {words.compose.cancel}
        </Button>
        <Button kind="primary" size="s" type="submit" title={words.compose.keys}>
          {words.compose.save}
        </Button>
      </div>
    </form>
  );
}
