import type { CardId, Cell, LaneId, StageId, StepId } from "../../shared/journey/index.ts";
import type { CardGap, Gap } from "./drop-place.ts";

/** What is being dragged. */
export type Dragged =
  | { readonly what: "cards"; readonly ids: readonly CardId[] }
  | { readonly what: "stage"; readonly id: StageId }
  | { readonly what: "step"; readonly id: StepId }
  | { readonly what: "lane"; readonly id: LaneId };

/** Where it would fall now. */
export type Landing =
  | { readonly on: "cell"; readonly cell: Cell; readonly gap: CardGap }
  | { readonly on: "stages"; readonly gap: Gap<StageId> }
  | { readonly on: "steps"; readonly stageId: StageId; readonly gap: Gap<StepId> }
  | { readonly on: "lanes"; readonly gap: Gap<LaneId> };

export type Dragging = { readonly dragged: Dragged; readonly landing: Landing | undefined };

export function sameLanding(a: Landing | undefined, b: Landing | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The gap of a cell that dragged cards would fall into now. */
export function gapIn(dragging: Dragging | undefined, cell: Cell): CardGap | undefined {
  const landing = dragging?.landing;
  if (landing?.on !== "cell") return undefined;
  const { laneId, stepId } = landing.cell;
  return laneId === cell.laneId && stepId === cell.stepId ? landing.gap : undefined;
}
