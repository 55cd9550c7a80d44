import { useState } from "react";
import { Link } from "wouter";
import { PASSWORD } from "../../shared/access/index.ts";
import { resetPassword } from "../api/account.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { wordsFor } from "../api/words.ts";
import { Button, buttonClass, Notice, PasswordField } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import { doorWords } from "./door-words.ts";
import { Frame } from "./Frame.tsx";
import styles from "./frame.module.css";
import { complaintAboutPassword } from "./new-person.ts";
import { useMe } from "./use-me.ts";
import { tokenIn } from "./visitor.ts";
import { wayWords } from "./way-words.ts";

const words = wayWords.reset;

/** Where the link for a new password leads. */
export function ResetPage() {
  // Once: it is taken out of the address as soon as it was used.
  const [token] = useState(() => tokenIn(window.location) ?? "");
  const [password, setPassword] = useState("");
  const [done, setDone] = useState(false);
  const { refresh } = useMe();
  const { submit, tried, busy, problem } = useSubmitting({
    complete: complaintAboutPassword(password) === undefined,
    send: async () => {
      await resetPassword(token, password);
      history.replaceState(history.state, "", window.location.pathname);
      // Whoever was signed in here is so no more.
      await refresh();
      setDone(true);
    },
    tell: (failure) => (isOver(failure) ? words.over : wordsFor(failure)),
  });
  if (done) {
    return (
      <Frame title={words.doneTitle} text={words.done}>
        <Link href="/sign-in" className={buttonClass({ kind: "primary", size: "l" })}>
          {words.signIn}
        </Link>
      </Frame>
    );
  }
  return (
    <Frame title={words.title} text={words.text}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        <PasswordField
          label={words.password}
          size="l"
          name="password"
          autoComplete="new-password"
          autoFocus
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          hint={doorWords.setup.passwordRule(PASSWORD.shortest)}
          error={tried ? complaintAboutPassword(password) : undefined}
        />
        <Button type="submit" kind="primary" size="l" wide busy={busy}>
          {words.action}
        </Button>
      </form>
    </Frame>
  );
}

const isOver = (failure: unknown): boolean =>
  failure instanceof ApiProblem && failure.code === "not_found";
