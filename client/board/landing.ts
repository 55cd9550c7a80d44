import type { CardId, JourneyMap, LaneId, StageId, StepId } from "../../shared/journey/index.ts";
import { cellKey, holdsCards } from "../../shared/journey/index.ts";
import type { Verbs } from "../session/index.ts";
import type { Dragged, Landing } from "./dragging.ts";
import { type Extent, gapAt, indexOfGap, staysPut } from "./drop-place.ts";

/** A step's column on the screen, with the stage it stands in; a stage without steps has none. */
export type ColumnExtent = Extent<StepId | undefined> & { readonly stageId: StageId };

/**
 * Where a dragged step falls: into the stage under the pointer, before or after the column there.
 */
export function stepLanding(
  columns: readonly ColumnExtent[],
  pointer: number,
): Extract<Landing, { on: "steps" }> | undefined {
  const inside = columns.findIndex(({ end }) => pointer < end);
  const index = inside < 0 ? columns.length - 1 : inside;
  const column = columns[index];
  if (!column) return undefined;
  const { stageId, start, end } = column;
  if (pointer < (start + end) / 2) {
    return { on: "steps", stageId, gap: { before: column.id } };
  }
  const next = columns[index + 1];
  return { on: "steps", stageId, gap: { before: next?.stageId === stageId ? next.id : undefined } };
}

export const stageLanding = (stages: readonly Extent<StageId>[], pointer: number): Landing => ({
  on: "stages",
  gap: gapAt(stages, pointer),
});

export const laneLanding = (lanes: readonly Extent<LaneId>[], pointer: number): Landing => ({
  on: "lanes",
  gap: gapAt(lanes, pointer),
});

/** Carries a drop out against the map as it is by now, whatever others did during the drag. */
export function drop(map: JourneyMap, verbs: Verbs, dragged: Dragged, landing: Landing) {
  if (dragged.what === "cards" && landing.on === "cell")
    dropCards(map, verbs, dragged.ids, landing);
  if (dragged.what === "stage" && landing.on === "stages") {
    const now = map.columns.map(({ stage }) => stage.id);
    if (staysPut(now, landing.gap, [dragged.id])) return;
    verbs.moveStage(dragged.id, indexOfGap(now, landing.gap, new Set([dragged.id])));
  }
  if (dragged.what === "lane" && landing.on === "lanes") {
    const now = map.lanes.map(({ id }) => id);
    if (staysPut(now, landing.gap, [dragged.id])) return;
    verbs.moveLane(dragged.id, indexOfGap(now, landing.gap, new Set([dragged.id])));
  }
  if (dragged.what === "step" && landing.on === "steps") dropStep(map, verbs, dragged.id, landing);
}

function dropCards(
  map: JourneyMap,
  verbs: Verbs,
  dragged: readonly CardId[],
  { cell, gap }: Extract<Landing, { on: "cell" }>,
) {
  const ids = dragged.filter((id) => map.cards.has(id) && !map.cards.get(id)?.deleted);
  const lane = map.lanes.find(({ id }) => id === cell.laneId);
  const now = map.cells.get(cellKey(cell)) ?? [];
  if (ids.length === 0 || !lane || !holdsCards(lane) || staysPut(now, gap, ids)) return;
  verbs.moveCards(ids, { cell, index: indexOfGap(now, gap, new Set(ids)) });
}

function dropStep(
  map: JourneyMap,
  verbs: Verbs,
  id: StepId,
  { stageId, gap }: Extract<Landing, { on: "steps" }>,
) {
  const column = map.columns.find(({ stage }) => stage.id === stageId);
  if (!column) return;
  const now = column.steps.map((step) => step.id);
  if (now.includes(id) && staysPut(now, gap, [id])) return;
  verbs.moveStep(id, { stageId, index: indexOfGap(now, gap, new Set([id])) });
}
