import { type Cell, cellKey, type JourneyMap } from "../../../shared/journey/index.ts";
import type { CardGap } from "../drop-place.ts";
import type { Spot } from "../spot.ts";

/** What a tap there means: right after a card, or at the end of a cell. */
export function landingOfTap(
  { cards, cells, lanes }: Pick<JourneyMap, "cards" | "cells" | "lanes">,
  spot: Spot,
): { readonly cell: Cell; readonly gap: CardGap } | undefined {
  const cell =
    spot.at === "card" ? cards.get(spot.id)?.cell : "cell" in spot ? spot.cell : undefined;
  const lane = lanes.find(({ id }) => id === cell?.laneId);
  if (!cell || !lane || lane.kind === "emotion") return undefined;
  const now = cells.get(cellKey(cell)) ?? [];
  const after = spot.at === "card" ? now.indexOf(spot.id) : -1;
  return { cell, gap: { before: after < 0 ? undefined : now[after + 1] } };
}
