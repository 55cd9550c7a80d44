import { type FormEvent, useState } from "react";
import { LIMITS } from "../../shared/journey/index.ts";
import { addColleague, type Colleague } from "../api/account.ts";
import { wordsFor } from "../api/words.ts";
import { Button, Dialog, DialogActions, Notice, PasswordField, TextField } from "../ui/index.ts";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

const LEAST_PASSWORD = 10;

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
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const wrong = {
    name: name.trim() === "",
    email: !/^\S+@\S+\.\S+$/.test(email.trim()),
    password: password.length < LEAST_PASSWORD,
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // A form within a form in React's tree, though not in the page's.
    event.stopPropagation();
    setTried(true);
    if (busy || wrong.name || wrong.email || wrong.password) return;
    setBusy(true);
    try {
      onMade(await addColleague({ name: name.trim(), email: email.trim(), password }));
    } catch (failure) {
      setProblem(wordsFor(failure));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.person.title}
      description={words.person.text}
      width="s"
    >
      <form className={styles.fields} onSubmit={(event) => void submit(event)} noValidate>
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
          hint={words.person.rule(LEAST_PASSWORD)}
          error={tried && wrong.password ? words.person.rule(LEAST_PASSWORD) : undefined}
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
