import { useState } from "react";
import { PASSWORD } from "../../shared/access/index.ts";
import { changePassword } from "../api/account.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { wordsFor } from "../api/words.ts";
import { Button, Dialog, DialogActions, Notice, PasswordField, useToasts } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import styles from "./frame.module.css";
import { complaintAboutPassword } from "./new-person.ts";
import { words } from "./words.ts";

export function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const { submit, tried, busy, problem } = useChange(current, next, onClose);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.change.title}
      description={words.change.text}
      width="s"
    >
      <form className={styles.fields} onSubmit={submit} noValidate>
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        <PasswordField
          label={words.change.current}
          autoComplete="current-password"
          autoFocus
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
          error={tried && current === "" ? words.signIn.passwordMissing : undefined}
        />
        <PasswordField
          label={words.change.next}
          autoComplete="new-password"
          value={next}
          onChange={(event) => setNext(event.target.value)}
          hint={words.setup.passwordRule(PASSWORD.shortest)}
          error={tried ? complaintAboutPassword(next) : undefined}
        />
        <DialogActions>
          <Button onClick={onClose}>{words.change.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy}>
            {words.change.action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function useChange(current: string, next: string, onDone: () => void) {
  const toasts = useToasts();
  return useSubmitting({
    complete: current !== "" && complaintAboutPassword(next) === undefined,
    send: async () => {
      await changePassword(current, next);
      toasts.show({ message: words.change.done });
      onDone();
    },
    tell: (failure) => (isWrong(failure) ? words.change.wrong : wordsFor(failure)),
  });
}

const isWrong = (failure: unknown): boolean =>
  failure instanceof ApiProblem && failure.code === "not_signed_in";
