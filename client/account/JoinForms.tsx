import { useState } from "react";
import { Link, useLocation } from "wouter";
import { PASSWORD } from "../../shared/access/index.ts";
import { LIMITS } from "../../shared/journey/index.ts";
import type { InviteLook } from "../../shared/protocol/index.ts";
import type { Colleague } from "../api/account.ts";
import { acceptInvite } from "../api/invites.ts";
import { type NewPerson, trimmed } from "../api/new-account.ts";
import { wordsFor } from "../api/words.ts";
import { Button, buttonClass, Notice, PasswordField, TextField } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import { doorWords } from "./door-words.ts";
import styles from "./frame.module.css";
import { complaintsAbout } from "./new-person.ts";
import { signInPath } from "./return-path.ts";
import { useMe } from "./use-me.ts";

type Props = { readonly token: string; readonly invite: InviteLook };

/** Somebody who is signed in accepts as they are. */
export function JoinAsOneself({ token, invite, me }: Props & { readonly me: Colleague }) {
  const { signOut } = useMe();
  const { submit, busy, problem } = useAccepting(true, () => acceptInvite(token));
  if (invite.email !== undefined && invite.email !== me.email) {
    return (
      <>
        <Notice tone="warning">{doorWords.join.forOther(invite.email)}</Notice>
        <Button size="l" onClick={() => void signOut()}>
          {doorWords.join.signOut}
        </Button>
      </>
    );
  }
  return (
    <form className={styles.fields} onSubmit={submit}>
      {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
      <p>{doorWords.join.as(me.name)}</p>
      <Button type="submit" kind="primary" size="l" wide busy={busy}>
        {doorWords.join.accept}
      </Button>
    </form>
  );
}

/** Everybody else makes an account by it, or signs in to the one they have. */
export function JoinAnew({ token, invite }: Props) {
  const [typed, setPerson] = useState<NewPerson>({ name: "", email: "", password: "" });
  const person = { ...typed, email: invite.email ?? typed.email };
  const complaints = complaintsAbout(person);
  const { submit, tried, busy, problem } = useAccepting(Object.keys(complaints).length === 0, () =>
    acceptInvite(token, trimmed(person)),
  );
  const shown = tried ? complaints : {};
  if (invite.email !== undefined && invite.hasAccount) {
    return (
      <>
        <Notice>{doorWords.join.forKnown(invite.email)}</Notice>
        <SignIn primary />
      </>
    );
  }
  return (
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
        hint={doorWords.guest.hint}
        error={shown.name}
      />
      <TextField
        label={doorWords.email}
        size="l"
        type="email"
        name="email"
        autoComplete="username"
        readOnly={invite.email !== undefined}
        value={person.email}
        onChange={(event) => setPerson({ ...person, email: event.target.value })}
        hint={invite.email === undefined ? undefined : doorWords.join.emailFixed}
        error={shown.email}
      />
      <PasswordField
        label={doorWords.password}
        size="l"
        name="password"
        autoComplete="new-password"
        value={person.password}
        onChange={(event) => setPerson({ ...person, password: event.target.value })}
        hint={doorWords.setup.passwordRule(PASSWORD.shortest)}
        error={shown.password}
      />
      <div className={styles.buttons}>
        <Button type="submit" kind="primary" size="l" wide busy={busy}>
          {doorWords.join.create}
        </Button>
        <SignIn />
      </div>
    </form>
  );
}

const SignIn = ({ primary = false }: { readonly primary?: boolean }) => (
  <Link
    href={signInPath(window.location)}
    className={buttonClass({ kind: primary ? "primary" : "quiet", size: "l", wide: true })}
  >
    {primary ? doorWords.signIn.action : doorWords.join.haveAccount}
  </Link>
);

/** Accepts, and goes where it led. */
function useAccepting(complete: boolean, accept: () => ReturnType<typeof acceptInvite>) {
  const { refresh } = useMe();
  const [, go] = useLocation();
  return useSubmitting({
    complete,
    send: async () => {
      const mapId = await accept();
      // Away from here first: the invitation is used now, and this page would say so.
      go(mapId ? `/m/${mapId}` : "/", { replace: true });
      await refresh();
    },
    tell: wordsFor,
  });
}
