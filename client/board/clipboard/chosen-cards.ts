import {
  type CardId,
  cellKey,
  findStage,
  type JourneyMap,
  type LaneId,
  type StepId,
  stepsOf,
} from "../../../shared/journey/index.ts";
import { inOrder } from "../keyboard-moves.ts";
import type { Spot } from "../spot.ts";

/** What a copy takes: the chosen cards, else the cards of what has the focus. */
export function chosenCards(
  map: JourneyMap,
  spot: Spot | undefined,
  selected: ReadonlySet<CardId>,
): readonly CardId[] {
  if (selected.size > 0) return inOrder(map, selected);
  switch (spot?.at) {
    case "card":
      return [spot.id];
    case "cell":
      return map.cells.get(cellKey(spot.cell)) ?? [];
    case "lane":
      return cardsIn(
        map,
        [spot.id],
        stepsOf(map).map(({ id }) => id),
      );
    case "step":
      return cardsIn(
        map,
        map.lanes.map(({ id }) => id),
        [spot.id],
      );
    case "stage": {
      const steps = findStage(map, spot.id)?.steps ?? [];
      return cardsIn(
        map,
        map.lanes.map(({ id }) => id),
        steps.map(({ id }) => id),
      );
    }
    default:
      return [];
  }
}

const cardsIn = (
  map: JourneyMap,
  lanes: readonly LaneId[],
  steps: readonly StepId[],
): readonly CardId[] =>
  lanes.flatMap((laneId) =>
    steps.flatMap((stepId) => map.cells.get(cellKey({ laneId, stepId })) ?? []),
  );
