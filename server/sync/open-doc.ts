import * as Y from "yjs";
import { sameValue } from "../../shared/document/index.ts";

/** The document that a log's updates add up to. */
export function openDoc(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}

/** Nothing may be left over: what is pending stays for ever, what is queued never runs. */
export const isSound = ({ store, _transactionCleanups }: Y.Doc): boolean =>
  !store.pendingStructs && !store.pendingDs && _transactionCleanups.length === 0;

/** Whether whoever loads `state` sees what the document shows. */
export function isShownBy(doc: Y.Doc, state: Uint8Array, roots: Iterable<string>): boolean {
  const reload = openDoc([state]);
  try {
    return [...roots].every((root) =>
      sameValue(doc.getMap(root).toJSON(), reload.getMap(root).toJSON()),
    );
  } finally {
    reload.destroy();
  }
}
