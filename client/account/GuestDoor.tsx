import { type FormEvent, type ReactNode, useCallback, useState } from "react";
import { Link } from "wouter";
import { LIMITS, type MapId } from "../../shared/journey/index.ts";
import type { MapSummary } from "../../shared/protocol/index.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { getMap } from "../api/maps.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { Button, buttonClass, TextField } from "../ui/index.ts";
import { doorWords } from "./door-words.ts";
import { Frame } from "./Frame.tsx";
import styles from "./frame.module.css";
import { Opening } from "./Opening.tsx";
import { Refused } from "./Refused.tsx";
import { signInPath } from "./return-path.ts";
import { guestName, rememberGuestName, type Visitor } from "./visitor.ts";
import { words } from "./words.ts";

/** Where a share link leads without an account: asks for a name once, then lets in. */
export function GuestDoor({
  mapId,
  token,
  children,
}: {
  readonly mapId: MapId;
  readonly token: string;
  readonly children: (visitor: Visitor) => ReactNode;
}) {
  const [name, setName] = useState(guestName);
  const { fetched, reload } = useFetched(useCallback(() => getMap(mapId, token), [mapId, token]));
  if (fetched.state === "loading") return <Opening />;
  const enter = (chosen: string) => {
    rememberGuestName(chosen);
    setName(chosen);
  };
  if (fetched.state === "failed") {
    const { failure } = fetched;
    return (
      <Refused token={token} failure={failure} name={name} onName={enter}>
        <DoorClosed failure={failure} onRetry={() => void reload()} />
      </Refused>
    );
  }
  if (name !== undefined) return children({ kind: "guest", name, token });
  return <NameForm map={fetched.value} onEnter={enter} />;
}

function NameForm({
  map,
  onEnter,
}: {
  readonly map: MapSummary;
  readonly onEnter: (name: string) => void;
}) {
  const [name, setName] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== "") onEnter(name.trim());
  };
  return (
    <Frame
      title={doorWords.guest.title}
      text={`${doorWords.guest.text(map.title)} ${doorWords.guest.can[map.role]}`}
    >
      <form className={styles.fields} onSubmit={submit} noValidate>
        <TextField
          label={doorWords.name}
          size="l"
          autoComplete="name"
          autoFocus
          maxLength={LIMITS.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          hint={doorWords.guest.hint}
          error={tried && name.trim() === "" ? doorWords.guest.nameMissing : undefined}
        />
        <div className={styles.buttons}>
          <Button type="submit" kind="primary" size="l" wide>
            {doorWords.guest.action}
          </Button>
          <Link
            href={signInPath(window.location)}
            className={buttonClass({ kind: "quiet", size: "l", wide: true })}
          >
            {doorWords.guest.account}
          </Link>
        </div>
      </form>
    </Frame>
  );
}

function DoorClosed({
  failure,
  onRetry,
}: {
  readonly failure: unknown;
  readonly onRetry: () => void;
}) {
  const refused = failure instanceof ApiProblem && failure.status < 500;
  return (
    <Frame
      title={refused ? doorWords.guest.brokenTitle : words.failedTitle}
      text={refused ? doorWords.guest.brokenText : wordsFor(failure)}
    >
      {refused ? (
        <Link href={signInPath(window.location)} className={buttonClass({ size: "l" })}>
          {doorWords.guest.account}
        </Link>
      ) : (
        <Button kind="primary" size="l" onClick={onRetry}>
          {words.retry}
        </Button>
      )}
    </Frame>
  );
}
