import { useSyncExternalStore } from "react";
import { useBoardState } from "./board-state.ts";
import type { Look } from "./own-look.ts";

/** Part of one's own look at the map. `pick` returns what is there already or a plain value. */
export function useLook<T>(pick: (look: Look) => T): T {
  const { look } = useBoardState();
  return useSyncExternalStore(look.subscribe, () => pick(look.current()));
}
