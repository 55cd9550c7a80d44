import { type ReactNode, useSyncExternalStore } from "react";
import { Redirect } from "wouter";
import type { MapId } from "../../shared/journey/index.ts";
import { latePage } from "../ui/index.ts";
import { Opening } from "./Opening.tsx";
import { NotKnownYet, WaitingForSetup } from "./RequireAccount.tsx";
import { signInPath } from "./return-path.ts";
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
    return children({ kind: "colleague", user: me.value.user, token });
  }
  if (token !== undefined) {
    return (
      <GuestDoor mapId={mapId} token={token}>
        {children}
      </GuestDoor>
    );
  }
  if (me.value.state === "setup-needed") return <WaitingForSetup onCheck={session.refresh} />;
  return <Redirect to={signInPath(window.location)} replace />;
}

function useLinkToken(): string | undefined {
  return useSyncExternalStore(onHashChange, () => tokenIn(window.location));
}

function onHashChange(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}
