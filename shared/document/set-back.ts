import * as Y from "yjs";
import type { Deletion } from "../journey/index.ts";
import { Judgement, putAway } from "./overstep.ts";
import type { Bounds } from "./restrictions.ts";
import type { JourneyDoc } from "./schema.ts";

/** What a member changed that was not theirs to change, ready to be set back. */
export type Overstep = {
  readonly judgement: Judgement;
  readonly undo: Y.UndoManager;
};

/**
 * Looks at what one member's transaction changed. To be called while it ends: only then is what it
 * deleted still there to be brought back.
 */
export function overstepIn(
  transaction: Y.Transaction,
  doc: JourneyDoc,
  bounds: Bounds,
): Overstep | undefined {
  const judgement = new Judgement(transaction, doc, bounds);
  if (judgement.isFine) return undefined;
  const names = new Map<unknown, string>([...doc.share].map(([name, type]) => [type, name]));
  const covers = (item: Y.Item): boolean => {
    const spot = spotOf(item, names);
    return spot !== undefined && judgement.covers(...spot);
  };
  const undo = new Y.UndoManager([...doc.share.values()], {
    trackedOrigins: new Set([transaction.origin]),
    deleteFilter: covers,
  });
  undo.afterTransactionHandler(transaction);
  const [captured] = undo.undoStack;
  if (captured) captured.deletions = only(covers, transaction);
  return { judgement, undo };
}

/**
 * Sets back exactly that, as changes of our own: everybody who hears of both comes to the same map,
 * and whatever else came along is kept.
 */
export function setBack(
  doc: JourneyDoc,
  { judgement, undo }: Overstep,
  deletion: Deletion,
  origin: unknown,
): void {
  doc.transact(() => {
    undo.undo();
    putAway(doc, judgement.overstepped, deletion);
  }, origin);
  undo.destroy();
}

type Spot = readonly [root: string, id: string, key: string | undefined];

/** Where in the document something was written. */
function spotOf(item: Y.Item, names: ReadonlyMap<unknown, string>): Spot | undefined {
  const path: (string | null)[] = [];
  for (let at: Y.Item | null = item; at !== null; ) {
    path.push(at.parentSub);
    const parent: unknown = at.parent;
    if (!(parent instanceof Y.AbstractType)) return undefined;
    const root = names.get(parent);
    const [id, key] = [path.at(-1), path.at(-2)];
    if (root !== undefined) return id ? [root, id, key ?? undefined] : undefined;
    at = parent._item;
  }
  return undefined;
}

/** Those of a transaction's deletions that `covers` wants back. */
function only(covers: (item: Y.Item) => boolean, transaction: Y.Transaction) {
  const wanted = Y.createDeleteSet();
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, (struct) => {
    if (!(struct instanceof Y.Item) || !covers(struct)) return;
    const { client, clock } = struct.id;
    const ranges = wanted.clients.get(client) ?? [];
    ranges.push({ clock, len: struct.length });
    wanted.clients.set(client, ranges);
  });
  return wanted;
}
