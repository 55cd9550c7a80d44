import { type CardId, cellKey, type JourneyMap } from "../../shared/journey/index.ts";
import { firstSpot, landingIn, nextSpot } from "./grid-navigation.ts";
import type { Spot } from "./spot.ts";

type Frame = Pick<JourneyMap, "columns" | "lanes" | "cells" | "cards" | "emotions">;

/** Where the focus goes when what has it is about to be deleted: the next one, else the one before. */
export function spotAfterDeletion(
  map: Frame,
  spot: Spot,
  deleted: ReadonlySet<CardId>,
): Spot | undefined {
  if (spot.at === "point") return { at: "cell", cell: spot.cell };
  if (spot.at !== "card") return besideHeader(map, spot);
  const cell = map.cards.get(spot.id)?.cell;
  if (!cell) return undefined;
  const cards = map.cells.get(cellKey(cell)) ?? [];
  const index = cards.indexOf(spot.id);
  const after = cards.slice(index).find((id) => !deleted.has(id));
  const before = cards.slice(0, index).findLast((id) => !deleted.has(id));
  const id = after ?? before;
  return id ? { at: "card", id } : { at: "cell", cell };
}

function besideHeader(map: Frame, spot: Spot): Spot | undefined {
  const [forward, back] =
    spot.at === "lane" ? (["down", "up"] as const) : (["right", "left"] as const);
  const next = nextSpot(map, spot, forward) ?? nextSpot(map, spot, back);
  return next?.at === spot.at ? next : firstSpot(map);
}

/** Where the focus goes when others took away what had it: the card's cell, else the grid's start. */
export function spotAfterLoss(map: Frame, lost: Spot): Spot | undefined {
  const cell =
    lost.at === "card" ? map.cards.get(lost.id)?.cell : "cell" in lost ? lost.cell : undefined;
  const stands =
    cell &&
    map.lanes.some(({ id }) => id === cell.laneId) &&
    map.columns.some(({ steps }) => steps.some(({ id }) => id === cell.stepId));
  return stands ? landingIn(map, cell, "first") : firstSpot(map);
}
