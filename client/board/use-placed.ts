import { useCallback, useSyncExternalStore } from "react";
import type { CellKey } from "../../shared/journey/index.ts";
import { useBoardState } from "./board-state.ts";
import type { Pin, Placed, Raised } from "./placed.ts";

function usePlaced<T extends object>(placed: Placed<T>, key: string): T | undefined {
  const subscribe = useCallback((wake: () => void) => placed.on(key, wake), [placed, key]);
  return useSyncExternalStore(subscribe, () => placed.at(key));
}

/** What people say about a place, by its spot's key. */
export const usePin = (key: string): Pin | undefined => usePlaced(useBoardState().pins, key);

export const useRaised = (key: CellKey): readonly Raised[] | undefined =>
  usePlaced(useBoardState().raised, key);
