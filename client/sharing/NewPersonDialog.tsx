import { useState } from "react";
import { PASSWORD } from "../../shared/access/index.ts";
import { LIMITS } from "../../shared/journey/index.ts";
import { addColleague, type Colleague } from "../api/account.ts";
import { mistakesIn, trimmed } from "../api/new-account.ts";
import { wordsFor } from "../api/words.ts";
import { Button, Dialog, DialogActions, Notice, PasswordField, TextField } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

/** For workspace admins: an account for somebody who is not there yet. */
export function NewPersonDialog({
  given,
  onMade,
  onClose,
}: {
  /** What was typed to find them. */
  readonly given: string;
  readonly onMade: (person: Colleague) => void;
  readonly onClose: () => void;
}) {
  const isEmail = given.includes("@");
  const [name, setName] = useState(isEmail ? "" : given);
  const [email, setEmail] = useState(isEmail ? given : "");
  const [password, setPassword] = useState("");
  const person = { name, email, password };
  const wrong = mistakesIn(person);
  const { submit, tried, busy, problem } = useSubmitting({
    complete: Object.keys(wrong).length === 0,
    send: async () => onMade(await addColleague(trimmed(person))),
    tell: wordsFor,
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.person.title}
      description={words.person.text}
      width="s"
    >
      <form className={styles.fields} onSubmit={submit} noValidate>
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        <TextField
          label={words.person.name}
          autoComplete="off"
          autoFocus
          maxLength={LIMITS.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={tried && wrong.name ? words.person.nameMissing : undefined}
        />
        <TextField
          label={words.person.email}
          type="email"
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={tried && wrong.email ? words.person.emailWrong : undefined}
        />
        <PasswordField
          label={words.person.password}
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          hint={words.person.passwordRule("too-short", PASSWORD)}
          error={
            tried && wrong.password
              ? words.person.passwordRule(wrong.password, PASSWORD)
              : undefined
          }
        />
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy}>
            {words.person.action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
