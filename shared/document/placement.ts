import { LIMITS } from "../journey/index.ts";
import { isRank, type Rank, readRank } from "../order/index.ts";
import { isPlainObject, readNumber, readText } from "./fields.ts";
import { type EntityRoot, KEY, type YEntity } from "./schema.ts";

/**
 * How many parents each kind stands under: a step has its stage, a card its lane and step. What
 * stands on the map itself has one empty parent, so that `pos` has one shape for all.
 */
const PARENTS: Record<EntityRoot, number> = {
  stages: 1,
  lanes: 1,
  personas: 1,
  steps: 1,
  cards: 2,
};

/** The parents of what stands on the map itself. */
export const ON_THE_MAP: readonly string[] = [""];

export type Placement = {
  readonly parents: readonly string[];
  readonly rank: Rank;
  readonly stamp: string;
};

/** Total: a place that cannot be read is nowhere and sorts last. */
export function readPlacement(entity: YEntity, root: EntityRoot): Placement {
  const stored = entity.get(KEY.pos);
  const pos: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const count = PARENTS[root];
  const parents = Array.from({ length: count }, (_, i) => readText(pos[i], 40));
  const stamp = readText(pos[count + 1], LIMITS.name);
  return { parents, rank: laterRank(entity, stamp) ?? readRank(pos[count]), stamp };
}

/** A re-rank counts only for the placement it was made for, so it can never undo a concurrent move. */
function laterRank(entity: YEntity, stamp: string): Rank | undefined {
  const rr = entity.get(KEY.rr);
  if (stamp === "" || !Array.isArray(rr) || rr[0] !== stamp) return undefined;
  return isRank(rr[1]) ? rr[1] : undefined;
}

export type DeletionMark = { readonly by: string; readonly at: number; readonly batch: string };

/** Total: anything object-like under `del` counts as a deletion, so that nothing half-deleted shows. */
export function readDeletionMark(entity: YEntity): DeletionMark | undefined {
  const del = entity.get(KEY.del);
  if (!isPlainObject(del)) return undefined;
  return {
    by: readText(del.by, 40),
    at: readNumber(del.at, 0, 8.64e15, 0),
    batch: readText(del.batch, 40),
  };
}
