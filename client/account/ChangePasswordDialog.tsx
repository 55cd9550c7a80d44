import { useState } from "react";
import { PASSWORD } from "../../shared/access/index.ts";
import { changePassword } from "../api/account.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { wordsFor } from "../api/words.ts";
import { Button, Dialog, DialogActions, Notice, PasswordField, useToasts } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import { doorWords } from "./door-words.ts";
import styles from "./frame.module.css";
import { complaintAboutPassword } from "./new-person.ts";

export function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const { submit, tried, busy, problem } = useChange(current, next, onClose);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={doorWords.change.title}
      description={doorWords.change.text}
      width="s"
    >
      <form className={styles.fields} onSubmit={submit} noValidate>
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        <PasswordField
          label={doorWords.change.current}
          autoComplete="current-password"
          autoFocus
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
          error={tried && current === "" ? doorWords.signIn.passwordMissing : undefined}
        />
        <PasswordField
          label={doorWords.change.next}
          autoComplete="new-password"
          value={next}
          onChange={(event) => setNext(event.target.value)}
          hint={doorWords.setup.passwordRule(PASSWORD.shortest)}
          error={tried ? complaintAboutPassword(next) : undefined}
        />
        <DialogActions>
          <Button onClick={onClose}>{doorWords.change.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy}>
            {doorWords.change.action}
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
      toasts.show({ message: doorWords.change.done });
      onDone();
    },
    tell: (failure) => (isWrong(failure) ? doorWords.change.wrong : wordsFor(failure)),
  });
}

const isWrong = (failure: unknown): boolean =>
  failure instanceof ApiProblem && failure.code === "not_signed_in";
