import { type FormEvent, useState } from "react";
import { Button, Dialog, DialogActions } from "../ui/index.ts";
import { isLinkPassword, LinkPasswordField } from "./LinkPasswordField.tsx";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

/** Sets or takes away what a link asks for. */
export function LinkPasswordDialog({
  hasPassword,
  onSet,
  onClose,
}: {
  readonly hasPassword: boolean;
  readonly onSet: (password: string | null) => void;
  readonly onClose: () => void;
}) {
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const done = (next: string | null) => {
    onSet(next);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (isLinkPassword(password)) done(password);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={hasPassword ? words.link.newPassword : words.link.setPassword}
      description={words.link.passwordText}
      width="s"
    >
      <form className={styles.fields} onSubmit={submit} noValidate>
        <LinkPasswordField value={password} tried={tried} onChange={setPassword} />
        <DialogActions
          aside={
            hasPassword && (
              <Button kind="danger" onClick={() => done(null)}>
                {words.link.dropPassword}
              </Button>
            )
          }
        >
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" kind="primary">
            {words.link.passwordAction}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
