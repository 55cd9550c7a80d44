import type { Actor } from "../access/index.ts";
import { type JourneyDoc, metaOf } from "../document/index.ts";
import { AppError } from "../errors/index.ts";
import { type LaneId, LIMITS, type StructureLock } from "../journey/index.ts";
import { mustFit, mustHave } from "./entity.ts";
import { setOrDelete } from "./set-or-delete.ts";

/** What only admins decide; the server alone calls these. */

/** Locks the map's structure; undefined releases it. */
export function lockStructure(doc: JourneyDoc, by: Actor, locked: StructureLock | undefined): void {
  mustFit(locked?.name ?? "", LIMITS.name, "name");
  doc.transact(() => setOrDelete(metaOf(doc), { locked }), by);
}

/** Says whether a lane's cards are changed by its team alone; there must be such a team. */
export function guardLane(doc: JourneyDoc, by: Actor, id: LaneId, guarded: boolean): void {
  const lane = mustHave(doc, "lanes", id);
  if (guarded && lane.get("teamId") === undefined) {
    throw new AppError("bad_request", "A lane needs a team before only that team can change it.");
  }
  if (guarded && lane.get("kind") === "emotion") {
    throw new AppError("bad_request", "An emotion lane holds a curve, not cards.");
  }
  doc.transact(() => setOrDelete(lane, { guarded: guarded || undefined }), by);
}
