import type { CellKey } from "../../shared/journey/index.ts";
import { useView } from "./board-state.ts";
import type { Pin, Raised } from "./placed.ts";

/** What people say about a place, by its spot's key. */
export const usePin = (key: string): Pin | undefined => useView(({ pins }) => pins.get(key));

export const useRaised = (key: CellKey): readonly Raised[] | undefined =>
  useView(({ raised }) => raised.get(key));
