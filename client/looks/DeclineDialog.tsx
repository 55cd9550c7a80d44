import { type FormEvent, useState } from "react";
import { LIMITS } from "../../shared/journey/index.ts";
import { Button, Dialog, DialogActions, TextArea, useToasts } from "../ui/index.ts";
import styles from "./decline-dialog.module.css";
import { declineWords as words } from "./decline-words.ts";

/** Declines a suggestion, with a word to its author. */
export function DeclineDialog({
  title,
  onDecline,
  onClose,
}: {
  readonly title: string;
  /** The word may be empty. */
  readonly onDecline: (word: string) => void;
  readonly onClose: () => void;
}) {
  const toasts = useToasts();
  const [reply, setReply] = useState("");
  const decline = (event: FormEvent) => {
    event.preventDefault();
    onDecline(reply.trim());
    toasts.show({ message: words.declined });
    onClose();
  };
  return (
    <Dialog open onOpenChange={onClose} width="s" title={words.title(title)}>
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
