import { useState } from "react";
import { Redirect } from "wouter";
import { signIn } from "../api/account.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { wordsFor } from "../api/words.ts";
import { Button, Notice, PasswordField, TextField } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import { doorWords } from "./door-words.ts";
import { Frame } from "./Frame.tsx";
import styles from "./frame.module.css";
import { WaitingForSetup } from "./RequireAccount.tsx";
import { returnPath } from "./return-path.ts";
import { useMe } from "./use-me.ts";

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
    <Frame title={doorWords.signIn.title} text={doorWords.signIn.text}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        <TextField
          label={doorWords.email}
          size="l"
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={tried && email.trim() === "" ? doorWords.signIn.emailMissing : undefined}
        />
        <PasswordField
          label={doorWords.password}
          size="l"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={tried && password === "" ? doorWords.signIn.passwordMissing : undefined}
        />
        <Button type="submit" kind="primary" size="l" wide busy={busy}>
          {doorWords.signIn.action}
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
    tell: (failure) => (isMismatch(failure) ? doorWords.signIn.mismatch : wordsFor(failure)),
  });
}

const isMismatch = (failure: unknown): boolean =>
  failure instanceof ApiProblem && failure.code === "not_signed_in";
