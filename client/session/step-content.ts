import * as Y from "yjs";
import type { JourneyDoc } from "../../shared/document/index.ts";

type Step = Y.UndoManager["undoStack"][number];

/** Whether the step left anything there that had not been, or took away what had been. */
export function changedIn(
  doc: JourneyDoc,
  { insertions, deletions }: Pick<Step, "insertions" | "deletions">,
): boolean {
  let changed = false;
  doc.transact((transaction) => {
    Y.iterateDeletedStructs(transaction, insertions, ({ id }) => {
      changed ||= !Y.isDeleted(deletions, id);
    });
    Y.iterateDeletedStructs(transaction, deletions, ({ id }) => {
      changed ||= !Y.isDeleted(insertions, id);
    });
  });
  return changed;
}

/** A paragraph or list that still has words in it when one's own are gone holds somebody else's. */
export function holdsOthersWork(item: Y.Item): boolean {
  const { content } = item;
  return content instanceof Y.ContentType && content.type._length > 0;
}

/** The things that a step made and that are still in the document, whether in the trash or not. */
export function madeIn(
  doc: JourneyDoc,
  roots: ReadonlyMap<unknown, unknown>,
  { insertions }: Pick<Step, "insertions">,
): readonly Y.Map<unknown>[] {
  const made: Y.Map<unknown>[] = [];
  doc.transact((transaction) =>
    Y.iterateDeletedStructs(transaction, insertions, (item) => {
      if (!(item instanceof Y.Item) || item.deleted || !roots.has(item.parent)) return;
      const { content } = item;
      if (content instanceof Y.ContentType && content.type instanceof Y.Map)
        made.push(content.type);
    }),
  );
  return made;
}
