import { useState } from "react";
import { Link, Redirect } from "wouter";
import type { WaysIn } from "../../shared/protocol/index.ts";
import { signIn } from "../api/account.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { wordsFor } from "../api/words.ts";
import { Button, buttonClass, cx, Notice, PasswordField, TextField } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import { doorWords } from "./door-words.ts";
import { Frame } from "./Frame.tsx";
import styles from "./frame.module.css";
import { Opening } from "./Opening.tsx";
import { WaitingForSetup } from "./RequireAccount.tsx";
import { returnPath } from "./return-path.ts";
import { SignOnWay } from "./SignOnWay.tsx";
import { type Session, useMe } from "./use-me.ts";
import { wayBack } from "./way-back.ts";
import { wayWords } from "./way-words.ts";
import ways from "./ways.module.css";

export function SignInPage() {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const { me, refresh } = useMe();
  const { submit, tried, busy, problem } = useSignIn(email.trim(), password, refresh);
  // The ways in are not to move while somebody types.
  if (me.state === "loading") return <Opening />;
  if (me.state === "ready" && me.value.state === "signed-in") {
    const hash = wayBack(window.location);
    return <Redirect to={returnPath(hash, window.location.origin)} replace />;
  }
  if (me.state === "ready" && me.value.state === "setup-needed") {
    return <WaitingForSetup onCheck={refresh} />;
  }
  return (
    <Frame title={doorWords.signIn.title} text={doorWords.signIn.text}>
      <SignOnWay ways={waysIn(me)} />
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
        <Link href="/forgot" className={cx(buttonClass({ kind: "quiet" }), ways.forgot)}>
          {wayWords.forgot.link}
        </Link>
      </form>
    </Frame>
  );
}

const waysIn = (me: Session["me"]): WaysIn | undefined =>
  me.state === "ready" && me.value.state === "signed-out" ? me.value.ways : undefined;

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
