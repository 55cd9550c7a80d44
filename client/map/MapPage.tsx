import { type ReactNode, useCallback } from "react";
import type { MapId } from "../../shared/journey/index.ts";
import { useMe } from "../account/use-me.ts";
import type { Visitor } from "../account/visitor.ts";
import { ApiProblem } from "../api/api-problem.ts";
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
  const { refresh } = useMe();
  const load = useCallback(
    () =>
      getMap(mapId, token).catch(async (failure) => {
        // The signed-out are answered like strangers: the gate must know before they are shown it.
        if (failure instanceof ApiProblem && failure.status < 500) await refresh();
        throw failure;
      }),
    [mapId, token, refresh],
  );
  const { fetched, reload } = useFetched(load);
  switch (fetched.state) {
    case "loading":
      return <MapSkeleton />;
    case "failed":
      return (
        <MapFailed
          mapId={mapId}
          visitor={visitor}
          failure={fetched.failure}
          onRetry={() => void reload()}
        />
      );
    case "ready":
      return <OpenMap map={fetched.value} visitor={visitor} account={account} />;
  }
}
