import * as Y from "yjs";
import type { JourneyDoc } from "./schema.ts";

/** One shared type that a transaction changed, told from its root down. */
export type Change = {
  readonly root: string;
  /** The key below the root under which the change is; null when the root itself changed. */
  readonly id: string | null;
  /** True when the change lies inside the entity's rich text, not on the entity itself. */
  readonly inside: boolean;
  /** The keys that changed; null stands for list content. */
  readonly keys: ReadonlySet<string | null>;
};

export function changesIn(transaction: Y.Transaction, doc: JourneyDoc): readonly Change[] {
  const rootNames = new Map<unknown, string>([...doc.share].map(([name, type]) => [type, name]));
  const changes: Change[] = [];
  for (const [type, keys] of transaction.changed) {
    const { top, id, depth } = pathTo(type);
    const root = rootNames.get(top);
    if (root !== undefined) changes.push({ root, id, inside: depth > 1, keys });
  }
  return changes;
}

export function pathTo(type: { readonly _item: Y.Item | null }) {
  let top = type;
  let id: string | null = null;
  let depth = 0;
  while (top._item !== null) {
    id = top._item.parentSub;
    depth++;
    const parent: unknown = top._item.parent;
    if (!(parent instanceof Y.AbstractType)) break;
    top = parent;
  }
  return { top, id, depth };
}
