import { useState } from "react";
import { Redirect } from "wouter";
import { signIn } from "../api/account.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { wordsFor } from "../api/words.ts";
import { Button, Notice, PasswordField, TextField } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import { Frame } from "./Frame.tsx";
import styles from "./frame.module.css";
import { WaitingForSetup } from "./RequireAccount.tsx";
import { returnPath } from "./return-path.ts";
import { useMe } from "./use-me.ts";
import { words } from "./words.ts";

export function SignInPage() {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const { me, refresh } = useMe();
  const { submit, tried, busy, problem } = useSignIn(email.trim(), password, refresh);
  if (me.state === "ready" && me.value.state === "signed-in") {
    return <Redirect to={returnPath(window.location.hash, window.location.origin)} replace />;
  }
  if (me.state === "ready" && me.value.state === "setup-needed") {
    return <WaitingForSetup onCheck={refresh} />;
  }
  return (
    <Frame title={words.signIn.title} text={words.signIn.text}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        <TextField
          label={words.email}
          size="l"
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={tried && email.trim() === "" ? words.signIn.emailMissing : undefined}
        />
        <PasswordField
          label={words.password}
          size="l"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={tried && password === "" ? words.signIn.passwordMissing : undefined}
        />
        <Button type="submit" kind="primary" size="l" wide busy={busy}>
          {words.signIn.action}
        </Button>
      </form>
    </Frame>
  );
}

function useSignIn(email: string, password: string, onSignedIn: () => Promise<void>) {
  return useSubmitting({
    complete: email !== "" && password !== "",
    send: async () => {
      await signIn(email, password);
      await onSignedIn();
    },
    tell: (failure) => (isMismatch(failure) ? words.signIn.mismatch : wordsFor(failure)),
  });
}

const isMismatch = (failure: unknown): boolean =>
  failure instanceof ApiProblem && failure.code === "not_signed_in";
