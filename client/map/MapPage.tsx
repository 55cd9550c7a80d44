import { type ReactNode, useCallback } from "react";
import type { MapId } from "../../shared/journey/index.ts";
import type { Visitor } from "../account/visitor.ts";
import { getMap } from "../api/maps.ts";
import { useFetched } from "../api/use-fetched.ts";
import { MapFailed } from "./MapFailed.tsx";
import { MapSkeleton } from "./MapSkeleton.tsx";
import { OpenMap } from "./OpenMap.tsx";

/** One map: finds out what the visitor may do, then opens it. */
export function MapPage({
  mapId,
  visitor,
  account,
}: {
  readonly mapId: MapId;
  readonly visitor: Visitor;
  readonly account: ReactNode;
}) {
  const { token } = visitor;
  const { fetched, reload } = useFetched(useCallback(() => getMap(mapId, token), [mapId, token]));
  switch (fetched.state) {
    case "loading":
      return <MapSkeleton />;
    case "failed":
      return <MapFailed failure={fetched.failure} onRetry={() => void reload()} />;
    case "ready":
      return <OpenMap map={fetched.value} visitor={visitor} account={account} />;
  }
}
