import {
  type Cell,
  cardKindIn,
  cellKey,
  holdsCards,
  type JourneyMap,
  type Lane,
  stepsOf,
} from "../../../shared/journey/index.ts";
import type { PastedCard } from "../../session/index.ts";
import type { Sheet } from "./sheet.ts";

/** Where a sheet would go. */
export type Placement = {
  readonly cards: readonly PastedCard[];
  /** Stages and lanes that have to be added at the end, so that everything fits. */
  readonly stages: number;
  readonly lanes: number;
};

/**
 * Lays a sheet out from `cell` on, over the lanes that hold cards. Its first cell's cards begin at
 * `index`, all others below what is there.
 */
export function placeSheet(
  map: JourneyMap,
  sheet: Sheet,
  start: { readonly cell: Cell; readonly index: number },
): Placement {
  const steps = stepsOf(map);
  const lanes = map.lanes.filter(holdsCards);
  const left = steps.findIndex(({ id }) => id === start.cell.stepId);
  const top = lanes.findIndex(({ id }) => id === start.cell.laneId);
  const cards = sheet.cards.map(({ row, column, kind, ...content }): PastedCard => {
    const lane = lanes[top + row];
    const step = steps[left + column];
    const first = row === 0 && column === 0 ? start.index : cardsIn(map, lane, step?.id);
    return {
      ...content,
      kind: kind ?? (lane ? cardKindIn(lane) : "text"),
      // Counted from 0 among those that have to be added.
      step: step?.id ?? left + column - steps.length,
      lane: lane?.id ?? top + row - lanes.length,
      index: first,
    };
  });
  return {
    cards,
    stages: Math.max(0, left + sheet.columns - steps.length),
    lanes: Math.max(0, top + sheet.rows - lanes.length),
  };
}

const cardsIn = (
  map: JourneyMap,
  lane: Lane | undefined,
  stepId: Cell["stepId"] | undefined,
): number =>
  lane && stepId ? (map.cells.get(cellKey({ laneId: lane.id, stepId }))?.length ?? 0) : 0;

/** What of it fits without adding anything. */
export const withinMap = ({ cards }: Placement): Placement => ({
  cards: cards.filter(({ step, lane }) => typeof step === "string" && typeof lane === "string"),
  stages: 0,
  lanes: 0,
});
