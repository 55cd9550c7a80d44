import type { Anchor } from "../../../shared/comments/index.ts";
import { holdsCards, type JourneyMap, type Lane } from "../../../shared/journey/index.ts";
import { isFolded } from "../columns.ts";
import type { Spot } from "../spot.ts";

/** What a comment on a place of the grid is about; a pain point that is a comment has its own thread. */
export function anchorOfSpot(spot: Spot): Anchor | undefined {
  switch (spot.at) {
    case "stage":
      return { on: "stage", stageId: spot.id };
    case "step":
      return { on: "step", stepId: spot.id };
    case "lane":
      return { on: "lane", laneId: spot.id };
    case "card":
      return { on: "card", cardId: spot.id };
    case "cell":
      return { on: "cell", ...spot.cell };
    case "point":
      return { on: "emotion", personaId: spot.personaId, stepId: spot.cell.stepId };
    case "raised":
      return undefined;
  }
}

type Frame = Pick<JourneyMap, "columns" | "lanes">;

/** Where an anchor is drawn on the board; undefined for the map itself. */
export function spotOfAnchor(anchor: Anchor, map: Frame): Spot | undefined {
  switch (anchor.on) {
    case "map":
      return undefined;
    case "stage":
      return { at: "stage", id: anchor.stageId };
    case "step":
      return stepSpot(anchor.stepId, map);
    case "lane":
      return { at: "lane", id: anchor.laneId };
    case "cell":
      return { at: "cell", cell: { laneId: anchor.laneId, stepId: anchor.stepId } };
    case "card":
    case "text":
      return { at: "card", id: anchor.cardId };
    case "emotion": {
      const { personaId, stepId } = anchor;
      const lane = map.lanes.find((one) => showsCurveOf(one, personaId));
      const cell = lane && { laneId: lane.id, stepId };
      return cell && { at: "cell", cell };
    }
  }
}

/** A step that shows no header of its own is its stage's. */
function stepSpot(stepId: Extract<Anchor, { on: "step" }>["stepId"], { columns }: Frame): Spot {
  const home = columns.find(({ steps }) => steps.some(({ id }) => id === stepId));
  return home && isFolded(home) ? { at: "stage", id: home.stage.id } : { at: "step", id: stepId };
}

const showsCurveOf = (
  lane: Lane,
  personaId: Extract<Anchor, { on: "emotion" }>["personaId"],
): boolean => !holdsCards(lane) && (lane.personaId ?? personaId) === personaId;
