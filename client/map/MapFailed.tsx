import { CloudOff } from "lucide-react";
import { useLocation } from "wouter";
import type { MapId } from "../../shared/journey/index.ts";
import { signInPath } from "../account/return-path.ts";
import type { Visitor } from "../account/visitor.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { wordsFor } from "../api/words.ts";
import { Button, EmptyState } from "../ui/index.ts";
import { BackHome } from "./BackHome.tsx";
import { LateGone, LateRefused } from "./late-gone.ts";
import styles from "./map.module.css";
import { words } from "./words.ts";

/** What stands in the map's place when the server would not even tell what it is. */
export function MapFailed({
  mapId,
  visitor,
  failure,
  onRetry,
}: {
  readonly mapId: MapId;
  readonly visitor: Visitor;
  readonly failure: unknown;
  readonly onRetry: () => void;
}) {
  const [, go] = useLocation();
  const signIn = () => go(signInPath(window.location));
  const gone = failure instanceof ApiProblem && failure.code === "map_not_found";
  const locked = failure instanceof ApiProblem && failure.code === "password_needed";
  if (locked && visitor.token !== undefined) {
    return <LateRefused token={visitor.token} failure={failure} />;
  }
  return (
    <main className={styles.failed}>
      {gone ? (
        <LateGone mapId={mapId} visitor={visitor} wasOpen={false} onSignIn={signIn} />
      ) : (
        <EmptyState
          icon={<CloudOff />}
          title={words.failed}
          text={`${wordsFor(failure)} ${words.safe}`}
        >
          <Button kind="primary" onClick={onRetry}>
            {words.retry}
          </Button>
          <BackHome kind="quiet" />
        </EmptyState>
      )}
    </main>
  );
}
