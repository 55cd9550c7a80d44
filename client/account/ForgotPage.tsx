import { useState } from "react";
import { Link } from "wouter";
import { askForLetter } from "../api/account.ts";
import { wordsFor } from "../api/words.ts";
import { Button, buttonClass, Notice, TextField } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import { Frame } from "./Frame.tsx";
import styles from "./frame.module.css";
import { Opening } from "./Opening.tsx";
import { useMe } from "./use-me.ts";
import { wayWords } from "./way-words.ts";

const words = wayWords.forgot;

/** For who forgot their password: a letter, or whom to ask where none are sent. */
export function ForgotPage() {
  const { me } = useMe();
  const [sentTo, setSentTo] = useState<string>();
  if (me.state === "loading") return <Opening />;
  const ways = me.state === "ready" && me.value.state === "signed-out" ? me.value.ways : undefined;
  if (sentTo !== undefined) {
    return (
      <Frame title={words.sentTitle} text={words.sent(sentTo)}>
        <Back />
      </Frame>
    );
  }
  if (!ways?.forgotPassword) {
    return (
      <Frame title={words.askTitle} text={words.ask}>
        <Back />
      </Frame>
    );
  }
  return <AskForm onSent={setSentTo} />;
}

function AskForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const [typed, setTyped] = useState("");
  const email = typed.trim();
  const { submit, tried, busy, problem } = useSubmitting({
    complete: email !== "",
    send: async () => {
      await askForLetter(email, document.documentElement.lang === "de" ? "de" : "en");
      onSent(email);
    },
    tell: wordsFor,
  });
  return (
    <Frame title={words.title} text={words.text}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        <TextField
          label={words.email}
          size="l"
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={tried && email === "" ? words.emailMissing : undefined}
        />
        <div className={styles.buttons}>
          <Button type="submit" kind="primary" size="l" wide busy={busy}>
            {words.action}
          </Button>
          <Back />
        </div>
      </form>
    </Frame>
  );
}

const Back = () => (
  <Link href="/sign-in" className={buttonClass({ kind: "quiet", size: "l", wide: true })}>
    {words.back}
  </Link>
);
