import { type FormEvent, useState } from "react";
import { LIMITS, type ThreadId } from "../../../shared/journey/index.ts";
import { useCommentVerbs } from "../../session/comment-hooks.ts";
import { Button, Dialog, DialogActions, TextArea, useToasts } from "../../ui/index.ts";
import styles from "./departments.module.css";
import { words } from "./words.ts";

/** Declines a suggestion, with a word to its author. */
export function DeclineDialog({
  id,
  title,
  onClose,
}: {
  readonly id: ThreadId;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const verbs = useCommentVerbs();
  const toasts = useToasts();
  const [reply, setReply] = useState("");
  const decline = (event: FormEvent) => {
    event.preventDefault();
    if (!verbs) return;
    const text = reply.trim();
    if (text) verbs.reply(id, { text, mentions: [] });
    verbs.resolve(id);
    toasts.show({ message: words.declined });
    onClose();
  };
  return (
    <Dialog open onOpenChange={onClose} width="s" title={words.declineTitle(title)}>
      <form className={styles.form} onSubmit={decline}>
        <TextArea
          label={words.reply}
          value={reply}
          rows={3}
          maxLength={LIMITS.note}
          autoFocus
          onChange={(event) => setReply(event.target.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" kind="primary">
            {words.decline}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
