import { useCallback } from "react";
import type { MapSummary } from "../../shared/protocol/index.ts";
import { listMaps } from "../api/maps.ts";
import { useFetched } from "../api/use-fetched.ts";
import { CurvePicture } from "./CurvePicture.tsx";
import { FirstRun } from "./FirstRun.tsx";
import styles from "./home.module.css";
import { ListFailed, NothingFound, SkeletonTiles } from "./list-states.tsx";
import { MapTile } from "./MapTile.tsx";
import { titled } from "./search.ts";
import type { Start } from "./start.ts";
import { useMapActions } from "./use-map-actions.ts";
import { useOnReturn } from "./use-on-return.ts";
import { useSignedOut } from "./use-signed-out.ts";

export function RecentMaps({
  query,
  onQuery,
  onStart,
  onSignedOut,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onStart: (start: Start) => void;
  readonly onSignedOut: () => void;
}) {
  const { fetched, reload, replace } = useFetched(listMaps);
  useSignedOut(fetched, onSignedOut);
  useOnReturn(
    listMaps,
    useCallback((maps) => replace(() => maps), [replace]),
  );
  const actions = useMapActions({
    reload,
    onTrashed: (gone) => replace((maps) => maps.filter((map) => map.id !== gone.id)),
  });
  if (fetched.state === "loading") return <SkeletonTiles />;
  if (fetched.state === "failed") {
    return <ListFailed failure={fetched.failure} onRetry={() => void reload()} />;
  }
  if (fetched.value.length === 0) return <FirstRun onStart={onStart} />;
  const found = titled(fetched.value, query);
  if (found.length === 0) return <NothingFound query={query} onClear={() => onQuery("")} />;
  return (
    <ul className={styles.grid}>
      {found.map((map: MapSummary) => (
        <MapTile
          key={map.id}
          map={map}
          actions={actions}
          preview={
            map.glance && (
              <CurvePicture curve={map.glance.curve} planned={map.glance.state === "to-be"} />
            )
          }
        />
      ))}
    </ul>
  );
}
