import { useState } from "react";
import type { JourneyMap } from "../../shared/journey/index.ts";
import { useJourney } from "./journey-hooks.ts";

/** Where everything of a map stands. */
export type PlacedMap = Pick<JourneyMap, "columns" | "lanes" | "personas" | "cards" | "cells">;

/**
 * The map as it was when something last came, went or moved in it: what is written into cards changes
 * nothing here, so that whoever asks where things stand is not asked again with every letter.
 */
export function usePlacedMap(): PlacedMap {
  const [pick] = useState(keptWhilePlaced);
  return useJourney(pick);
}

function keptWhilePlaced(): (map: JourneyMap) => JourneyMap {
  let kept: JourneyMap | undefined;
  return (map) => {
    if (!kept || !standsAlike(kept, map)) kept = map;
    return kept;
  };
}

const standsAlike = (a: JourneyMap, b: JourneyMap): boolean =>
  a.columns === b.columns &&
  a.lanes === b.lanes &&
  a.personas === b.personas &&
  a.cells === b.cells &&
  a.unplaced === b.unplaced &&
  a.trash === b.trash;
