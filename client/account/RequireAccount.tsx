import type { ReactNode } from "react";
import { Redirect } from "wouter";
import { latePage } from "../ui/index.ts";
import { Opening } from "./Opening.tsx";
import { signInPath } from "./return-path.ts";
import { type Session, useMe } from "./use-me.ts";

const AskAgain = latePage(async () => (await import("./stand-ins.tsx")).AskAgain, <Opening />);
export const WaitingForSetup = latePage(
  async () => (await import("./stand-ins.tsx")).WaitingForSetup,
  <Opening />,
);

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

export function NotKnownYet({ session: { me, refresh } }: { readonly session: Session }) {
  return me.state === "failed" ? <AskAgain failure={me.failure} onAsk={refresh} /> : <Opening />;
}
