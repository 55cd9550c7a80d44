import type { Actor } from "../access/index.ts";
import { type EntityRoot, type JourneyDoc, placeAt, standAt } from "../document/index.ts";
import type { AnyId } from "../journey/index.ts";

/** Where things go: before the `index`-th of the others that stand under these parents. */
export type Destination = { readonly parents: readonly string[]; readonly index: number };

/** Moves things together, in the order given; writes nothing when they stand there already. */
export function moveTo(
  doc: JourneyDoc,
  by: Actor,
  root: EntityRoot,
  ids: readonly AnyId[],
  { parents, index }: Destination,
): void {
  if (standAt(doc, root, ids, parents, index)) return;
  doc.transact(() => placeAt(doc, root, ids, parents, index), by);
}
