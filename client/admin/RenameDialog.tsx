import { type FormEvent, useState } from "react";
import { LIMITS } from "../../shared/journey/index.ts";
import { Button, Dialog, DialogActions, TextField } from "../ui/index.ts";
import styles from "./admin.module.css";
import { words } from "./words.ts";

export function RenameDialog({
  name,
  onRename,
  onClose,
}: {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}) {
  const [next, setNext] = useState(name);
  const isMissing = next.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isMissing) return;
    onRename(next.trim());
    onClose();
  };
  return (
    <Dialog open onOpenChange={onClose} title={words.people.renameTitle(name)} width="s">
      <form className={styles.fields} onSubmit={submit} noValidate>
        <TextField
          label={words.people.name}
          autoFocus
          autoComplete="off"
          maxLength={LIMITS.name}
          value={next}
          onChange={(event) => setNext(event.target.value)}
          error={isMissing ? words.people.nameMissing : undefined}
        />
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" kind="primary">
            {words.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
