import {
  entitiesOf,
  type JourneyDoc,
  readDeletionMark,
  readPlacement,
  siblingsIn,
  standingIn,
} from "../document/index.ts";
import {
  type CardId,
  type Cell,
  isUnplaced,
  readId,
  type StageId,
  type StepId,
} from "../journey/index.ts";

/** What stands where at this moment: a deletion or a copy takes along what its author could see. */

export const stepsIn = (doc: JourneyDoc, stageId: StageId): readonly StepId[] =>
  siblingsIn(doc, "steps", [stageId])
    .map(({ id }) => readId<StepId>(id))
    .filter((id) => id !== undefined);

export type SeenCard = { readonly id: CardId; readonly cell: Cell; readonly rank: string };

/** The cards that stand in a cell which passes `inside`; what waits in Unplaced is in no cell. */
export function cardsWhere(doc: JourneyDoc, inside: (cell: Cell) => boolean): readonly SeenCard[] {
  const standing = standingIn(doc);
  const seen: SeenCard[] = [];
  for (const [key, entity] of entitiesOf(doc, "cards")) {
    const { parents, rank } = readPlacement(entity, "cards");
    const id = readId<CardId>(key);
    const laneId = readId<Cell["laneId"]>(parents[0]);
    const stepId = readId<StepId>(parents[1]);
    if (!id || !laneId || !stepId || readDeletionMark(entity)) continue;
    const cell = { laneId, stepId };
    if (!isUnplaced({ cell }, standing) && inside(cell)) seen.push({ id, cell, rank });
  }
  return seen;
}

export const indexAmong = (
  doc: JourneyDoc,
  root: Parameters<typeof siblingsIn>[1],
  parents: readonly string[],
  id: string,
): number => siblingsIn(doc, root, parents).findIndex((sibling) => sibling.id === id);
