import { type ReactNode, useCallback } from "react";
import { useLocation } from "wouter";
import { idOf, type TeamId } from "../../shared/journey/index.ts";
import type { MapSummary } from "../../shared/protocol/index.ts";
import { signInPath } from "../account/return-path.ts";
import { useMe } from "../account/use-me.ts";
import type { Visitor } from "../account/visitor.ts";
import { getMe } from "../api/account.ts";
import { getMap } from "../api/maps.ts";
import { MapFailure } from "../connection/MapFailure.tsx";
import { newId, SessionProvider, useConnection, useOpenedSession } from "../session/index.ts";
import { BackHome } from "./BackHome.tsx";
import { LiveMap } from "./LiveMap.tsx";
import { LateGone } from "./late-gone.ts";
import { MapSkeleton } from "./MapSkeleton.tsx";
import styles from "./map.module.css";

type Props = {
  readonly map: MapSummary;
  readonly visitor: Visitor;
  readonly account: ReactNode;
};

/** Opens the live map and keeps it open for as long as the page shows it. */
export function OpenMap(props: Props) {
  const { map, visitor } = props;
  const { token } = visitor;
  const refreshRole = useCallback(async () => (await getMap(map.id, token)).role, [map.id, token]);
  const session = useOpenedSession(`${map.id} ${token ?? ""}`, {
    mapId: map.id,
    token,
    guestName: visitor.kind === "guest" ? visitor.name : undefined,
    userName: visitor.kind === "guest" ? undefined : visitor.user.name,
    userId: visitor.kind === "guest" ? idOf("guest") : visitor.user.id,
    teamId: visitor.kind === "guest" ? undefined : visitor.user.teamId,
    role: map.role,
    newId,
    now: Date.now,
    refreshRole,
    refreshTeam: visitor.kind === "guest" ? undefined : ownTeam,
  });
  if (!session) return <MapSkeleton />;
  return (
    <SessionProvider session={session}>
      <Shown {...props} />
    </SessionProvider>
  );
}

async function ownTeam(): Promise<TeamId | undefined> {
  const me = await getMe();
  return me.state === "signed-in" ? me.user.teamId : undefined;
}

function Shown(props: Props) {
  const { state } = useConnection();
  const signIn = useSignIn();
  if (state === "loading") return <MapSkeleton />;
  if (state !== "failed") return <LiveMap {...props} onSignIn={signIn} />;
  const { map, visitor } = props;
  return (
    <main className={styles.failed}>
      <MapFailure
        onSignIn={() => signIn()}
        gone={(wasOpen) => (
          <LateGone mapId={map.id} visitor={visitor} wasOpen={wasOpen} onSignIn={() => signIn()} />
        )}
        wayOut={visitor.kind === "colleague" && <BackHome kind="quiet" />}
      />
    </main>
  );
}

/** The way to sign in and back here; in a tab of its own while this page must stay. */
function useSignIn(): (elsewhere?: boolean) => void {
  const [, go] = useLocation();
  const { refresh } = useMe();
  return (elsewhere = false) => {
    const path = signInPath(window.location);
    if (elsewhere) window.open(path, "_blank", "noopener");
    // Who believes to be signed in would be sent straight back.
    else void refresh().then(() => go(path));
  };
}
