import {
  type AnyId,
  type CardId,
  idOf,
  type LaneId,
  readId,
  type StageId,
  type StepId,
} from "../../shared/journey/index.ts";
import type { Point } from "./board-state.ts";
import type { Dragged, Landing } from "./dragging.ts";
import { type Extent, gapAt } from "./drop-place.ts";
import { type ColumnExtent, laneLanding, stageLanding, stepLanding } from "./landing.ts";
import { readSpot } from "./spot.ts";

/** What lies under a point of the window, what is dragged left out. */
type ElementAt = (at: Point) => Element | null;

/** Where on the board the pointer would drop what it holds, read from the boxes on the screen. */
export function readLanding(
  grid: HTMLElement,
  dragged: Dragged,
  at: Point,
  elementAt: ElementAt,
): Landing | undefined {
  const along = readingDirection(grid);
  switch (dragged.what) {
    case "cards":
      return cellUnder(at, elementAt);
    case "stage":
      return stageLanding(extentsOf<StageId>(grid, "stage", along), along.at(at));
    case "step":
      return stepLanding(columnsOf(grid, along), along.at(at));
    case "lane":
      return laneLanding(extentsOf<LaneId>(grid, "lane", downwards), downwards.at(at));
  }
}

function cellUnder(at: Point, elementAt: ElementAt): Landing | undefined {
  const found = elementAt(at);
  const element = found?.closest<HTMLElement>("[data-cell]");
  const spot = readSpot(element?.dataset.cell);
  if (!element || spot?.at !== "cell" || element.dataset.holds !== "cards") return undefined;
  const tiles = extentsOf<CardId>(element, "card", downwards);
  return { on: "cell", cell: spot.cell, gap: gapAt(tiles, at.y) };
}

/** An axis of the screen: where a point and a box lie along it. */
type Axis = {
  readonly at: (point: Point) => number;
  readonly of: (box: DOMRect) => { readonly start: number; readonly end: number };
};

const downwards: Axis = {
  at: ({ y }) => y,
  of: ({ top, bottom }) => ({ start: top, end: bottom }),
};
const rightwards: Axis = {
  at: ({ x }) => x,
  of: ({ left, right }) => ({ start: left, end: right }),
};
const leftwards: Axis = {
  at: ({ x }) => -x,
  of: ({ left, right }) => ({ start: -right, end: -left }),
};

const readingDirection = (element: HTMLElement): Axis =>
  getComputedStyle(element).direction === "rtl" ? leftwards : rightwards;

function extentsOf<T extends AnyId>(within: HTMLElement, kind: string, axis: Axis): Extent<T>[] {
  return [...within.querySelectorAll<HTMLElement>(`[data-${kind}]`)].map((element) => ({
    id: idOf<T>(element.dataset[kind] ?? ""),
    ...axis.of(element.getBoundingClientRect()),
  }));
}

/** The columns as their heads tell them: each has the width of its step. */
function columnsOf(grid: HTMLElement, axis: Axis): ColumnExtent[] {
  return [...grid.querySelectorAll<HTMLElement>("[data-column]")].map((element) => ({
    id: readId<StepId>(element.dataset.column),
    stageId: idOf<StageId>(element.dataset.ofStage ?? ""),
    ...axis.of(element.getBoundingClientRect()),
  }));
}
