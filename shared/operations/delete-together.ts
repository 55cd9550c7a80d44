import type { Actor } from "../access/index.ts";
import {
  ENTITY_ROOTS,
  type EntityRoot,
  entityAt,
  type JourneyDoc,
  KEY,
} from "../document/index.ts";
import type { AnyId, BatchId, Deletion } from "../journey/index.ts";

/** When something was deleted (milliseconds since 1970) and what went with it; chosen by the caller. */
export type When = { readonly at: number; readonly batch: BatchId };

/** Deletes things softly, as one batch: their words stay, and all of it comes back together. */
export function deleteTogether(
  doc: JourneyDoc,
  by: Actor,
  { at, batch }: When,
  things: Partial<Readonly<Record<EntityRoot, readonly AnyId[]>>>,
): void {
  const deletion: Deletion = { by: by.userId, at, batch };
  doc.transact(() => {
    for (const root of ENTITY_ROOTS) {
      for (const id of things[root] ?? []) entityAt(doc, root, id)?.set(KEY.del, { ...deletion });
    }
  }, by);
}
