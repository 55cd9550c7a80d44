import { useState } from "react";
import { useSessionInfo } from "../session/index.ts";
import { deviceMemory } from "../ui/index.ts";
import { firstView, keyOf, type MapView, queryFor } from "./map-view.ts";

/** Whether the map stands as a board or as a story; a choice is remembered on this device. */
export function useMapView(): readonly [MapView, (next: MapView) => void] {
  const { role } = useSessionInfo();
  const [view, setView] = useState(() =>
    firstView({
      role,
      query: location.search,
      kept: deviceMemory.read(keyOf(role)),
      narrow: matchMedia("(width < 600px)").matches,
    }),
  );
  const show = (next: MapView) => {
    deviceMemory.write(keyOf(role), next);
    const { pathname, search, hash } = location;
    history.replaceState(history.state, "", pathname + queryFor(next, search) + hash);
    setView(next);
  };
  return [view, show];
}
