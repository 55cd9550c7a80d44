import {
  type CardId,
  type Cell,
  cellKey,
  holdsCards,
  type JourneyMap,
  type LaneId,
  type StageId,
  type StepId,
} from "../../shared/journey/index.ts";
import type { Spot } from "./spot.ts";

/** What a move key does to the map: the arguments of one verb. */
export type Move =
  | { readonly what: "cards"; readonly ids: readonly CardId[]; readonly to: CardPlace }
  | { readonly what: "stage"; readonly id: StageId; readonly index: number }
  | {
      readonly what: "step";
      readonly id: StepId;
      readonly to: { readonly stageId: StageId; readonly index: number };
    }
  | { readonly what: "lane"; readonly id: LaneId; readonly index: number };

/** Counted among the cards that stay in the cell. */
export type CardPlace = { readonly cell: Cell; readonly index: number };

export type Arrow = "up" | "down" | "left" | "right";

type Frame = Pick<JourneyMap, "columns" | "lanes" | "cells" | "cards" | "unplaced">;

/** The move an arrow makes of what has the focus, or undefined when it is at the edge already. */
export function moveBy(
  map: Frame,
  spot: Spot,
  selected: ReadonlySet<CardId>,
  arrow: Arrow,
): Move | undefined {
  const by = arrow === "left" || arrow === "up" ? -1 : 1;
  const across = arrow === "left" || arrow === "right";
  switch (spot.at) {
    case "card":
      return moveCards(map, spot.id, selected, arrow);
    case "stage":
      return across ? moveStage(map, spot.id, by) : undefined;
    case "step":
      return across ? moveStep(map, spot.id, by) : undefined;
    case "lane":
      return across ? undefined : moveLane(map, spot.id, by);
    case "cell":
    case "point":
      return undefined;
  }
}

function moveStage(map: Frame, id: StageId, by: 1 | -1): Move | undefined {
  const index = map.columns.findIndex(({ stage }) => stage.id === id) + by;
  return map.columns[index] && { what: "stage", id, index };
}

function moveLane(map: Frame, id: LaneId, by: 1 | -1): Move | undefined {
  const index = map.lanes.findIndex((lane) => lane.id === id) + by;
  return map.lanes[index] && { what: "lane", id, index };
}

/** Past the end of its stage a step goes into the next one. */
function moveStep(map: Frame, id: StepId, by: 1 | -1): Move | undefined {
  const home = map.columns.findIndex(({ steps }) => steps.some((step) => step.id === id));
  const column = map.columns[home];
  if (!column) return undefined;
  const index = column.steps.findIndex((step) => step.id === id) + by;
  if (column.steps[index]) return { what: "step", id, to: { stageId: column.stage.id, index } };
  const next = map.columns[home + by];
  if (!next) return undefined;
  const end = by > 0 ? 0 : next.steps.length;
  return { what: "step", id, to: { stageId: next.stage.id, index: end } };
}

function moveCards(
  map: Frame,
  lead: CardId,
  selected: ReadonlySet<CardId>,
  arrow: Arrow,
): Move | undefined {
  const cell = map.cards.get(lead)?.cell;
  if (!cell) return undefined;
  const ids = selected.has(lead) ? inOrder(map, selected) : [lead];
  const moving = new Set(ids);
  const cards = map.cells.get(cellKey(cell)) ?? [];
  const staying = cards.filter((id) => !moving.has(id));
  const before = cards.slice(0, cards.indexOf(lead)).filter((id) => !moving.has(id)).length;
  if (arrow === "up" && before > 0) {
    return { what: "cards", ids, to: { cell, index: before - 1 } };
  }
  if (arrow === "down" && before < staying.length) {
    return { what: "cards", ids, to: { cell, index: before + 1 } };
  }
  const next = cellBeside(map, cell, arrow);
  if (!next) return undefined;
  const there = (map.cells.get(cellKey(next)) ?? []).filter((id) => !moving.has(id)).length;
  const index = arrow === "down" ? 0 : arrow === "up" ? there : Math.min(before, there);
  return { what: "cards", ids, to: { cell: next, index } };
}

/** The cell one step or one card-holding lane away. */
function cellBeside(map: Frame, cell: Cell, arrow: Arrow): Cell | undefined {
  if (arrow === "left" || arrow === "right") {
    const steps = map.columns.flatMap((column) => column.steps);
    const index = steps.findIndex(({ id }) => id === cell.stepId);
    const step = index < 0 ? undefined : steps[index + (arrow === "right" ? 1 : -1)];
    return step && { ...cell, stepId: step.id };
  }
  const lanes = map.lanes.filter(holdsCards);
  const index = lanes.findIndex(({ id }) => id === cell.laneId);
  const lane = index < 0 ? undefined : lanes[index + (arrow === "down" ? 1 : -1)];
  return lane && { ...cell, laneId: lane.id };
}

/** Chosen cards as they stand on the board, lane by lane, step by step; those in the tray last. */
export function inOrder(map: Frame, chosen: ReadonlySet<CardId>): readonly CardId[] {
  const steps = map.columns.flatMap((column) => column.steps);
  const placed = map.lanes.flatMap(({ id: laneId }) =>
    steps.flatMap(({ id: stepId }) => map.cells.get(cellKey({ laneId, stepId })) ?? []),
  );
  return [...placed, ...map.unplaced].filter((id) => chosen.has(id));
}
