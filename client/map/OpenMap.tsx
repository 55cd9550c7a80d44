import { type ReactNode, useCallback } from "react";
import { useLocation } from "wouter";
import { idOf } from "../../shared/journey/index.ts";
import type { MapSummary } from "../../shared/protocol/index.ts";
import { signInPath } from "../account/return-path.ts";
import type { Visitor } from "../account/visitor.ts";
import { getMap } from "../api/maps.ts";
import { MapFailure } from "../connection/MapFailure.tsx";
import { newId, SessionProvider, useConnection, useOpenedSession } from "../session/index.ts";
import { BackHome } from "./BackHome.tsx";
import { LiveMap } from "./LiveMap.tsx";
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
    userId: visitor.kind === "guest" ? idOf("guest") : visitor.user.id,
    role: map.role,
    newId,
    now: Date.now,
    refreshRole,
  });
  if (!session) return <MapSkeleton />;
  return (
    <SessionProvider session={session}>
      <Shown {...props} />
    </SessionProvider>
  );
}

function Shown(props: Props) {
  const { state } = useConnection();
  const [, go] = useLocation();
  const signIn = () => go(signInPath(window.location));
  if (state === "loading") return <MapSkeleton />;
  if (state !== "failed") return <LiveMap {...props} onSignIn={signIn} />;
  return (
    <main className={styles.failed}>
      <MapFailure
        onSignIn={signIn}
        wayOut={props.visitor.kind === "colleague" && <BackHome kind="quiet" />}
      />
    </main>
  );
}
