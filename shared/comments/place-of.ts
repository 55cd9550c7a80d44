import { unreachable } from "../errors/index.ts";
import type { CardId, Column, JourneyMap, LaneId, StageId, StepId } from "../journey/index.ts";
import type { Anchor } from "./anchor.ts";

/** Where on the map something stands, as far as it stands anywhere in particular. */
export type Spot = {
  readonly stageId?: StageId;
  readonly stepId?: StepId;
  readonly laneId?: LaneId;
  readonly cardId?: CardId;
};
export type AnchorPlace = ({ readonly state: "placed" } & Spot) | { readonly state: "detached" };

type Frame = Pick<JourneyMap, "columns" | "lanes" | "personas" | "cards">;

const DETACHED: AnchorPlace = { state: "detached" };
const placed = (spot: Spot): AnchorPlace => ({ state: "placed", ...spot });

/** Where an anchor is now. What it stood on may be in the trash: then it is detached until that comes back. */
export function placeOf(anchor: Anchor, map: Frame): AnchorPlace {
  switch (anchor.on) {
    case "map":
      return placed({});
    case "stage": {
      const isThere = map.columns.some(({ stage }) => stage.id === anchor.stageId);
      return isThere ? placed({ stageId: anchor.stageId }) : DETACHED;
    }
    case "step":
      return atStep(map, anchor.stepId, {});
    case "lane":
      return findIn(map.lanes, anchor.laneId) ? placed({ laneId: anchor.laneId }) : DETACHED;
    case "cell": {
      const { laneId, stepId } = anchor;
      return findIn(map.lanes, laneId) ? atStep(map, stepId, { laneId }) : DETACHED;
    }
    case "emotion":
      return findIn(map.personas, anchor.personaId) ? atStep(map, anchor.stepId, {}) : DETACHED;
    case "card":
    case "text":
      return atCard(map, anchor.cardId);
    default:
      return unreachable(anchor);
  }
}

const findIn = <Id>(all: readonly { readonly id: Id }[], id: Id): boolean =>
  all.some((one) => one.id === id);

function atStep(map: Frame, stepId: StepId, spot: Spot): AnchorPlace {
  const stageId = stagesOfSteps(map.columns).get(stepId);
  return stageId ? placed({ stageId, stepId, ...spot }) : DETACHED;
}

/** A card in the Unplaced tray is there to be seen, though in no cell. */
function atCard(map: Frame, cardId: CardId): AnchorPlace {
  const card = map.cards.get(cardId);
  if (!card || card.deleted) return DETACHED;
  const { cell } = card;
  const stageId = cell && stagesOfSteps(map.columns).get(cell.stepId);
  if (!cell || !stageId || !findIn(map.lanes, cell.laneId)) return placed({ cardId });
  return placed({ stageId, stepId: cell.stepId, laneId: cell.laneId, cardId });
}

const known = new WeakMap<readonly Column[], ReadonlyMap<StepId, StageId>>();

function stagesOfSteps(columns: readonly Column[]): ReadonlyMap<StepId, StageId> {
  const kept = known.get(columns);
  if (kept) return kept;
  const pairs = columns.flatMap(({ stage, steps }) =>
    steps.map((step): [StepId, StageId] => [step.id, stage.id]),
  );
  const made = new Map(pairs);
  known.set(columns, made);
  return made;
}
