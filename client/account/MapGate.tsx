import { Fragment, type ReactNode, useSyncExternalStore } from "react";
import { Redirect } from "wouter";
import type { MapId } from "../../shared/journey/index.ts";
import { latePage } from "../ui/index.ts";
import { Opening } from "./Opening.tsx";
import { NotKnownYet, WaitingForSetup } from "./RequireAccount.tsx";
import { signInPath } from "./return-path.ts";
import { onUnlocked, tokenFor } from "./unlocked.ts";
import { useMe } from "./use-me.ts";
import { tokenIn, type Visitor } from "./visitor.ts";

const GuestDoor = latePage(async () => (await import("./GuestDoor.tsx")).GuestDoor, <Opening />);

type Show = (visitor: Visitor) => ReactNode;

/** Finds out with what right a map is opened: an account, a share link, or not yet any. */
export function MapGate({ mapId, children }: { readonly mapId: MapId; readonly children: Show }) {
  const session = useMe();
  const token = useLinkToken();
  const { me } = session;
  if (me.state !== "ready") return <NotKnownYet session={session} />;
  if (me.value.state === "signed-in") {
    const visitor = { kind: "colleague", user: me.value.user, token } as const;
    // What was refused to one token is no answer to another.
    return <Fragment key={token}>{children(visitor)}</Fragment>;
  }
  if (token !== undefined) {
    return (
      <GuestDoor key={token} mapId={mapId} token={token}>
        {children}
      </GuestDoor>
    );
  }
  if (me.value.state === "setup-needed") return <WaitingForSetup onCheck={session.refresh} />;
  return <Redirect to={signInPath(window.location)} replace />;
}

/** The token of the link in the address, or what stands in for it once its password was given. */
function useLinkToken(): string | undefined {
  return useSyncExternalStore(onLinkChange, () => {
    const link = tokenIn(window.location);
    return link && tokenFor(link);
  });
}

function onLinkChange(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  const stop = onUnlocked(listener);
  return () => {
    removeEventListener("hashchange", listener);
    stop();
  };
}
