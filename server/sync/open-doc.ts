import * as Y from "yjs";
import { asJourneyDoc, type JourneyDoc, ROOTS, sameValue } from "../../shared/document/index.ts";

/** The document that a log's updates add up to. */
export function openDoc(updates: readonly Uint8Array[]): JourneyDoc {
  const doc = asJourneyDoc(new Y.Doc());
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  return doc;
}

/** Nothing may be left over: what is pending stays for ever, what is queued never runs. */
export const isSound = ({ store, _transactionCleanups }: JourneyDoc): boolean =>
  !store.pendingStructs && !store.pendingDs && _transactionCleanups.length === 0;

/** Whether whoever loads `state` sees what the document shows. */
export function isShownBy(doc: JourneyDoc, state: Uint8Array): boolean {
  const reload = openDoc([state]);
  try {
    return [...ROOTS].every((root) =>
      sameValue(doc.getMap(root).toJSON(), reload.getMap(root).toJSON()),
    );
  } finally {
    reload.destroy();
  }
}
