import { useState } from "react";
import { Link } from "wouter";
import { LIMITS } from "../../shared/journey/index.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { unlockLink } from "../api/links.ts";
import { wordsFor } from "../api/words.ts";
import { Button, buttonClass, Notice, PasswordField, TextField } from "../ui/index.ts";
import { useSubmitting } from "../ui/use-submitting.ts";
import { doorWords } from "./door-words.ts";
import { Frame } from "./Frame.tsx";
import styles from "./frame.module.css";
import { signInPath } from "./return-path.ts";
import { rememberUnlocked } from "./unlocked.ts";

/** Where a link leads that asks for a password; guests give their name as well. */
export function LinkPassword({
  link,
  name: known,
  onName,
}: {
  /** The token in the address. */
  readonly link: string;
  readonly name?: string | undefined;
  /** For guests; somebody with an account has a name. */
  readonly onName?: (name: string) => void;
}) {
  const [name, setName] = useState(known ?? "");
  const [password, setPassword] = useState("");
  const nameMissing = onName !== undefined && name.trim() === "";
  const { submit, tried, busy, problem } = useSubmitting({
    complete: password !== "" && !nameMissing,
    send: async () => {
      const token = await unlockLink(link, password);
      onName?.(name.trim());
      rememberUnlocked(link, token);
    },
    tell: (failure) => (isWrong(failure) ? doorWords.locked.wrong : wordsFor(failure)),
  });
  return (
    <Frame title={doorWords.locked.title} text={doorWords.locked.text}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        {onName && (
          <TextField
            label={doorWords.name}
            size="l"
            autoComplete="name"
            autoFocus={known === undefined}
            maxLength={LIMITS.name}
            value={name}
            onChange={(event) => setName(event.target.value)}
            hint={doorWords.guest.hint}
            error={tried && nameMissing ? doorWords.guest.nameMissing : undefined}
          />
        )}
        <PasswordField
          label={doorWords.locked.password}
          size="l"
          autoComplete="off"
          autoFocus={onName === undefined || known !== undefined}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={tried && password === "" ? doorWords.locked.missing : undefined}
        />
        <div className={styles.buttons}>
          <Button type="submit" kind="primary" size="l" wide busy={busy}>
            {doorWords.guest.action}
          </Button>
          {onName && (
            <Link
              href={signInPath(window.location)}
              className={buttonClass({ kind: "quiet", size: "l", wide: true })}
            >
              {doorWords.guest.account}
            </Link>
          )}
        </div>
      </form>
    </Frame>
  );
}

const isWrong = (failure: unknown): boolean =>
  failure instanceof ApiProblem && failure.code === "password_needed";
