import { CloudOff } from "lucide-react";
import { ApiProblem } from "../api/api-problem.ts";
import { wordsFor } from "../api/words.ts";
import { Button, EmptyState } from "../ui/index.ts";
import { BackHome } from "./BackHome.tsx";
import styles from "./map.module.css";
import { words } from "./words.ts";

/** What stands in the map's place when the server would not even tell what it is. */
export function MapFailed({
  failure,
  onRetry,
}: {
  readonly failure: unknown;
  readonly onRetry: () => void;
}) {
  const gone = failure instanceof ApiProblem && failure.code === "map_not_found";
  return (
    <main className={styles.failed}>
      <EmptyState
        icon={<CloudOff />}
        title={gone ? words.gone : words.failed}
        text={`${wordsFor(failure)} ${gone ? "" : words.safe}`}
      >
        {!gone && (
          <Button kind="primary" onClick={onRetry}>
            {words.retry}
          </Button>
        )}
        <BackHome kind={gone ? "primary" : "quiet"} />
      </EmptyState>
    </main>
  );
}
