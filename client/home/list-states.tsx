import { CloudOff, SearchX } from "lucide-react";
import { wordsFor } from "../api/words.ts";
import { Button, EmptyState, Skeleton } from "../ui/index.ts";
import styles from "./home.module.css";
import rows from "./trash.module.css";
import { words } from "./words.ts";

const TILES = ["a", "b", "c", "d", "e", "f"];

export function SkeletonTiles() {
  return (
    <div className={styles.grid} aria-busy="true">
      {TILES.map((tile) => (
        <Skeleton key={tile} height={116} className={styles.skeleton} />
      ))}
    </div>
  );
}

export function ListFailed({
  failure,
  onRetry,
}: {
  readonly failure: unknown;
  readonly onRetry: () => void;
}) {
  return (
    <EmptyState icon={<CloudOff />} title={words.failedTitle} text={wordsFor(failure)}>
      <Button onClick={onRetry}>{words.retry}</Button>
    </EmptyState>
  );
}

export function NothingFound({
  query,
  onClear,
}: {
  readonly query: string;
  readonly onClear: () => void;
}) {
  return (
    <EmptyState icon={<SearchX />} title={words.nothingFound(query)} text={words.nothingFoundText}>
      <Button onClick={onClear}>{words.clearSearch}</Button>
    </EmptyState>
  );
}

export function SkeletonRows() {
  return (
    <div aria-busy="true">
      {TILES.slice(0, 3).map((row) => (
        <Skeleton key={row} width="100%" height={62} className={rows.skeleton} />
      ))}
    </div>
  );
}
