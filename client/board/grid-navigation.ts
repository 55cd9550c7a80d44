import {
  type Cell,
  cellKey,
  emotionKey,
  holdsCards,
  type JourneyMap,
  type StepId,
  type ThreadId,
} from "../../shared/journey/index.ts";
import { isFolded } from "./columns.ts";
import { type Spot, sameSpot } from "./spot.ts";

export type Direction =
  | "up"
  | "down"
  | "left"
  | "right"
  | "lane-start"
  | "lane-end"
  | "first"
  | "last"
  | "page-up"
  | "page-down";

/** The places of the grid: the map, and the pain points below a cell's cards that stand in comments. */
export type Frame = Pick<JourneyMap, "columns" | "lanes" | "cells" | "cards" | "emotions"> & {
  readonly raised?: (cell: Cell) => readonly ThreadId[];
};

/** How many lanes PgUp and PgDn walk. */
const PAGE = 5;
/** Lanes are numbered from 0; the two header rows lie above them, the labels left of step 0. */
const STAGES = -2;
const STEPS = -1;
const LABELS = -1;

/** Where a spot lies: which row, which step, and which card of its cell. */
type Position = { readonly row: number; readonly step: number; readonly card: number };

/** The spot a key leads to; undefined when there is nothing further that way. */
export function nextSpot(map: Frame, from: Spot, direction: Direction): Spot | undefined {
  const position = positionOf(map, from);
  if (!position) return firstSpot(map);
  if (from.at === "point") return pointBeside(map, from, direction);
  if (from.at === "stage") {
    const index = map.columns.findIndex(({ stage }) => stage.id === from.id);
    if (direction === "left") return stageAt(map, index - 1);
    if (direction === "right") return stageAt(map, index + 1);
    if (direction === "down" && map.columns[index]?.steps.length === 0) return undefined;
  }
  if (direction === "up" || direction === "down") {
    const along = besideInCell(map, from, direction === "down" ? 1 : -1);
    if (along) return along;
  }
  return step(map, position, direction);
}

/** Where the grid is entered for the first time. */
export function firstSpot(map: Frame): Spot | undefined {
  return landing(map, 0, 0, "first") ?? headerAt(map, STAGES, 0) ?? laneAt(map, 0);
}

function step(map: Frame, from: Position, direction: Direction): Spot | undefined {
  const lastStep = stepIds(map).length - 1;
  const lastLane = map.lanes.length - 1;
  switch (direction) {
    case "up":
      return above(map, from);
    case "down":
      return below(map, from);
    case "left":
      return sideways(map, from, -1);
    case "right":
      return sideways(map, from, 1);
    case "lane-start":
      return at(map, from.row, 0, "first");
    case "lane-end":
      return at(map, from.row, lastStep, "last");
    case "first":
      return at(map, 0, 0, "first");
    case "last":
      return at(map, lastLane, lastStep, "last");
    case "page-up":
      return from.row <= 0 ? undefined : at(map, Math.max(0, from.row - PAGE), from.step, "first");
    case "page-down":
      return at(map, Math.min(lastLane, Math.max(0, from.row) + PAGE), from.step, "first");
  }
}

function above(map: Frame, from: Position): Spot | undefined {
  if (from.row > 0) return at(map, from.row - 1, from.step, "last");
  if (from.step === LABELS || from.row === STAGES) return undefined;
  const header = from.row === 0 ? headerAt(map, STEPS, from.step) : undefined;
  return header ?? headerAt(map, STAGES, from.step);
}

function below(map: Frame, from: Position): Spot | undefined {
  const header = from.row === STAGES ? headerAt(map, STEPS, from.step) : undefined;
  return header ?? at(map, Math.max(from.row, -1) + 1, from.step, "first");
}

function sideways(map: Frame, from: Position, by: 1 | -1): Spot | undefined {
  if (from.row === STEPS) return nextHeader(map, from.step, by);
  if (from.step + by === LABELS) return laneAt(map, from.row);
  return at(map, from.row, from.step + by, from.card);
}

/** Folded stages have no step header to stop at: their own header stands in for it. */
function nextHeader(map: Frame, from: number, by: 1 | -1): Spot | undefined {
  const index = from + by;
  return headerAt(map, STEPS, index) ?? headerAt(map, STAGES, index);
}

/** From a point of the curve, left and right lead to that persona's next ones; the rest is its value. */
function pointBeside(
  map: Frame,
  from: Spot & { at: "point" },
  direction: Direction,
): Spot | undefined {
  const { personaId } = from;
  const steps = stepIds(map);
  const index = steps.indexOf(from.cell.stepId);
  const judged = (stepId: StepId) => map.emotions.has(emotionKey(personaId, stepId));
  const stepId =
    direction === "left"
      ? steps.slice(0, Math.max(0, index)).findLast(judged)
      : direction === "right"
        ? steps.slice(index + 1).find(judged)
        : undefined;
  return stepId && { at: "point", cell: { ...from.cell, stepId }, personaId };
}

/** Where a spot lies, or undefined when what it names is gone from the grid. */
export function positionOf(map: Frame, spot: Spot): Position | undefined {
  switch (spot.at) {
    case "stage": {
      const index = map.columns.findIndex(({ stage }) => stage.id === spot.id);
      return index < 0 ? undefined : { row: STAGES, step: firstStepOf(map, index), card: 0 };
    }
    case "step":
      return known({ row: STEPS, step: stepIds(map).indexOf(spot.id), card: 0 });
    case "lane": {
      const row = map.lanes.findIndex(({ id }) => id === spot.id);
      return row < 0 ? undefined : { row, step: LABELS, card: 0 };
    }
    case "cell":
    case "point":
      return positionOfCell(map, spot.cell, 0);
    case "card":
    case "raised": {
      const cell = cellOf(map, spot);
      const index = cell ? spotsIn(map, cell).findIndex((one) => sameSpot(one, spot)) : -1;
      return cell && index >= 0 ? positionOfCell(map, cell, index) : undefined;
    }
  }
}

/** The focus target inside a cell: its card at that place, or the cell itself while it is empty. */
export function landingIn(map: Frame, cell: Cell, card: number | "first" | "last"): Spot {
  const inside = spotsIn(map, cell);
  const wanted = card === "first" ? 0 : card === "last" ? inside.length - 1 : card;
  return inside[Math.min(wanted, inside.length - 1)] ?? { at: "cell", cell };
}

function at(
  map: Frame,
  row: number,
  stepIndex: number,
  card: number | "first" | "last",
): Spot | undefined {
  if (row < 0) return headerAt(map, row, stepIndex);
  if (stepIndex === LABELS) return laneAt(map, row);
  return landing(map, row, stepIndex, card);
}

function landing(map: Frame, row: number, stepIndex: number, card: number | "first" | "last") {
  const lane = map.lanes[row];
  const stepId = stepIds(map)[stepIndex];
  if (!lane || !stepId) return undefined;
  const cell = { laneId: lane.id, stepId };
  return holdsCards(lane) ? landingIn(map, cell, card) : ({ at: "cell", cell } as const);
}

function headerAt(map: Frame, row: number, stepIndex: number): Spot | undefined {
  const index = stageIndexAt(map, stepIndex);
  if (row === STAGES) return stageAt(map, index);
  const column = map.columns[index];
  const stepId = stepIds(map)[stepIndex];
  return !column || isFolded(column) || !stepId ? undefined : { at: "step", id: stepId };
}

const stageAt = (map: Frame, index: number): Spot | undefined => {
  const column = map.columns[index];
  return column && { at: "stage", id: column.stage.id };
};

const laneAt = (map: Frame, row: number): Spot | undefined => {
  const lane = map.lanes[row];
  return lane && { at: "lane", id: lane.id };
};

function besideInCell(map: Frame, from: Spot, by: 1 | -1): Spot | undefined {
  const cell = cellOf(map, from);
  if (!cell || (from.at !== "card" && from.at !== "raised")) return undefined;
  const inside = spotsIn(map, cell);
  return inside[inside.findIndex((one) => sameSpot(one, from)) + by];
}

const cellOf = (map: Frame, spot: Spot): Cell | undefined =>
  spot.at === "card" ? map.cards.get(spot.id)?.cell : "cell" in spot ? spot.cell : undefined;

/** What stands in a cell, from top to bottom. */
const spotsIn = (map: Frame, cell: Cell): readonly Spot[] => [
  ...(map.cells.get(cellKey(cell)) ?? []).map((id) => ({ at: "card", id }) as const),
  ...(map.raised?.(cell) ?? []).map((id) => ({ at: "raised", cell, id }) as const),
];

const stepIds = (map: Frame): readonly StepId[] =>
  map.columns.flatMap(({ steps }) => steps.map(({ id }) => id));

const firstStepOf = (map: Frame, stageIndex: number): number =>
  map.columns.slice(0, stageIndex).reduce((sum, { steps }) => sum + steps.length, 0);

/** The stage that holds the step with that number. */
function stageIndexAt(map: Frame, stepIndex: number): number {
  if (stepIndex < 0) return -1;
  let upTo = 0;
  return map.columns.findIndex(({ steps }) => {
    upTo += steps.length;
    return stepIndex < upTo;
  });
}

const positionOfCell = (map: Frame, cell: Cell, card: number): Position | undefined => {
  const row = map.lanes.findIndex(({ id }) => id === cell.laneId);
  return row < 0 ? undefined : known({ row, step: stepIds(map).indexOf(cell.stepId), card });
};

const known = (position: Position): Position | undefined =>
  position.step < 0 ? undefined : position;
