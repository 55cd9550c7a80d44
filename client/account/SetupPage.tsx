import { useState } from "react";
import { Link, useLocation } from "wouter";
import { PASSWORD } from "../../shared/access/index.ts";
import { LIMITS } from "../../shared/journey/index.ts";
import { setUp } from "../api/account.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { type NewPerson, trimmed } from "../api/new-account.ts";
import { wordsFor } from "../api/words.ts";
import { Button, buttonClass, Notice, PasswordField, TextField } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import { doorWords } from "./door-words.ts";
import { Frame } from "./Frame.tsx";
import styles from "./frame.module.css";
import { complaintsAbout } from "./new-person.ts";
import { useMe } from "./use-me.ts";

const NOBODY: NewPerson = { name: "", email: "", password: "" };

/** Where the one-time link of a new workspace leads: makes its first admin. */
export function SetupPage({ token }: { readonly token: string }) {
  const { me } = useMe();
  const [person, setPerson] = useState(NOBODY);
  const { submit, tried, busy, problem } = useSetup(token, person);
  const complaints = tried ? complaintsAbout(person) : {};
  if (me.state === "ready" && me.value.state !== "setup-needed") return <AlreadySetUp />;
  return (
    <Frame title={doorWords.setup.title} text={doorWords.setup.text}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        <TextField
          label={doorWords.name}
          size="l"
          name="name"
          autoComplete="name"
          autoFocus
          maxLength={LIMITS.name}
          value={person.name}
          onChange={(event) => setPerson({ ...person, name: event.target.value })}
          error={complaints.name}
        />
        <TextField
          label={doorWords.email}
          size="l"
          type="email"
          name="email"
          autoComplete="username"
          value={person.email}
          onChange={(event) => setPerson({ ...person, email: event.target.value })}
          error={complaints.email}
        />
        <PasswordField
          label={doorWords.password}
          size="l"
          name="password"
          autoComplete="new-password"
          value={person.password}
          onChange={(event) => setPerson({ ...person, password: event.target.value })}
          hint={doorWords.setup.passwordRule(PASSWORD.shortest)}
          error={complaints.password}
        />
        <Button type="submit" kind="primary" size="l" wide busy={busy}>
          {doorWords.setup.action}
        </Button>
      </form>
    </Frame>
  );
}

function AlreadySetUp() {
  return (
    <Frame title={doorWords.setup.doneTitle} text={doorWords.setup.doneText}>
      <Link href="/sign-in" className={buttonClass({ kind: "primary", size: "l" })}>
        {doorWords.signIn.action}
      </Link>
    </Frame>
  );
}

function useSetup(token: string, person: NewPerson) {
  const [, navigate] = useLocation();
  const { refresh } = useMe();
  return useSubmitting({
    complete: Object.keys(complaintsAbout(person)).length === 0,
    send: async () => {
      await setUp(token, trimmed(person));
      // Away from here first: the next answer makes this page say "already set up".
      navigate("/", { replace: true });
      await refresh();
    },
    tell: (failure) => (isWrongLink(failure) ? doorWords.setup.wrongLink : wordsFor(failure)),
  });
}

const WRONG_LINK = ["not_found", "not_allowed", "not_signed_in"];
const isWrongLink = (failure: unknown): boolean =>
  failure instanceof ApiProblem && WRONG_LINK.includes(failure.code);
