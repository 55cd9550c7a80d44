import type * as Y from "yjs";

/**
 * The fields and texts that a transaction wrote, as one word. Writing on at the same place is no
 * further change to whoever counts them: nobody counts letters.
 */
export function changedPlaces({ changed }: Y.Transaction): string {
  const places = new Set<string>();
  for (const [type, keys] of changed) for (const key of keys) places.add(placeOf(type, key));
  return [...places].sort().join();
}

type Changed = Parameters<Y.Transaction["changed"]["get"]>[0];

/** A thing and its field; all that lies deeper is that field's text. */
function placeOf(type: Changed, key: string | null): string {
  const path = [key];
  for (let at: Changed | null = type; at?._item; at = at.parent) path.unshift(at._item.parentSub);
  return path.slice(0, 2).join(" ");
}
