import type { Actor } from "../access/index.ts";
import {
  ENTITY_ROOTS,
  entitiesOf,
  type JourneyDoc,
  KEY,
  readDeletionMark,
} from "../document/index.ts";
import type { BatchId } from "../journey/index.ts";

/** Brings back everything that one deletion took away, whoever asks. */
export function bringBack(doc: JourneyDoc, by: Actor, batch: BatchId): void {
  doc.transact(() => {
    for (const root of ENTITY_ROOTS) {
      for (const [, entity] of entitiesOf(doc, root)) {
        if (readDeletionMark(entity)?.batch === batch) entity.delete(KEY.del);
      }
    }
  }, by);
}
