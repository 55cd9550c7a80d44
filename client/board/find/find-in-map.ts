import {
  type Card,
  cellKey,
  type JourneyMap,
  plainTextOf,
  stepsOf,
} from "../../../shared/journey/index.ts";
import { wordsMatcher } from "../../ui/index.ts";
import type { Spot } from "../spot.ts";

/**
 * Where every word of the query stands: in the title of a stage, step or lane, or in a card's title,
 * text or channel. Headers first, then lane by lane, at last what waits in Unplaced.
 */
export function findInMap(map: JourneyMap, query: string): readonly Spot[] {
  if (query.trim() === "") return [];
  const holds = wordsMatcher(query);
  const steps = stepsOf(map);
  const headers = map.columns.flatMap(({ stage, steps }): Spot[] => [
    ...(holds(stage.title) ? [{ at: "stage", id: stage.id } as const] : []),
    ...steps.flatMap((step): Spot[] => (holds(step.title) ? [{ at: "step", id: step.id }] : [])),
  ]);
  const lanes = map.lanes.flatMap((lane): Spot[] => {
    const ids = steps.flatMap(
      (step) => map.cells.get(cellKey({ laneId: lane.id, stepId: step.id })) ?? [],
    );
    return [...(holds(lane.title) ? [{ at: "lane", id: lane.id } as const] : []), ...cards(ids)];
  });
  function cards(ids: JourneyMap["unplaced"]): readonly Spot[] {
    return ids.flatMap((id): Spot[] => {
      const card = map.cards.get(id);
      return card && holds(wordsOf(card)) ? [{ at: "card", id }] : [];
    });
  }
  return [...headers, ...lanes, ...cards(map.unplaced)];
}

const wordsOf = (card: Card): string =>
  [card.title, plainTextOf(card.body), card.kind === "touchpoint" ? card.channel : ""].join("\n");
