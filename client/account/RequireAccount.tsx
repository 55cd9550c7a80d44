import type { ReactNode } from "react";
import { Redirect } from "wouter";
import { wordsFor } from "../api/words.ts";
import { Button } from "../ui/index.ts";
import { Frame } from "./Frame.tsx";
import { Opening } from "./Opening.tsx";
import { signInPath } from "./return-path.ts";
import { type Session, useMe } from "./use-me.ts";
import { words } from "./words.ts";

/** Shows `children` to people with an account and the way in to all others. */
export function RequireAccount({ children }: { readonly children: ReactNode }) {
  const session = useMe();
  const { me } = session;
  if (me.state !== "ready") return <NotKnownYet session={session} />;
  switch (me.value.state) {
    case "signed-in":
      return children;
    case "signed-out":
      return <Redirect to={signInPath(window.location)} replace />;
    case "setup-needed":
      return <WaitingForSetup onCheck={session.refresh} />;
  }
}

export function NotKnownYet({ session }: { readonly session: Session }) {
  if (session.me.state !== "failed") return <Opening />;
  return (
    <Frame title={words.failedTitle} text={wordsFor(session.me.failure)}>
      <Button kind="primary" size="l" onClick={() => void session.refresh()}>
        {words.retry}
      </Button>
    </Frame>
  );
}

export function WaitingForSetup({ onCheck }: { readonly onCheck: () => Promise<void> }) {
  return (
    <Frame title={words.waiting.title} text={words.waiting.text}>
      <Button size="l" onClick={() => void onCheck()}>
        {words.waiting.again}
      </Button>
    </Frame>
  );
}
