import * as Y from "yjs";
import { ANCHOR_LIMITS } from "./anchor.ts";
import { type FlatFragment, flatFragment } from "./flat-text.ts";

type Side = "begin" | "end";

/** A place in a shared text that stays where it is while others write around it, as JSON text. */
export function positionAt(flat: FlatFragment, offset: number, side: Side): string | undefined {
  // What is written right at the border of a range does not belong to it.
  const assoc = side === "begin" ? 0 : -1;
  const holds = ({ from, to }: { readonly from: number; readonly to: number }) =>
    side === "begin" ? from <= offset && offset < to : from < offset && offset <= to;
  const within = flat.texts.find(holds);
  const place = within
    ? { type: within.text, index: offset - within.from }
    : childAt(flat, offset, side);
  if (!place) return undefined;
  const { type, index } = place;
  const position = Y.createRelativePositionFromTypeIndex(type, index, assoc);
  const json = JSON.stringify(Y.relativePositionToJSON(position));
  return json.length <= ANCHOR_LIMITS.position ? json : undefined;
}

/** Beside somebody mentioned, who stands between texts. */
function childAt({ starts }: FlatFragment, offset: number, side: Side) {
  for (const [type, at] of starts) {
    if (!(type instanceof Y.XmlElement)) continue;
    const index = side === "begin" ? at.lastIndexOf(offset, -2) : at.indexOf(offset, 1);
    if (index >= 0) return { type, index };
  }
  return undefined;
}

/** Where that place is now; undefined when what it held on to is gone, or was never here. */
export function offsetOf(fragment: Y.XmlFragment, stored: string, known?: FlatFragment) {
  const { doc } = fragment;
  const position = doc && readPosition(stored);
  if (!position) return undefined;
  const flat = known ?? flatFragment(fragment);
  const found = Y.createAbsolutePositionFromRelativePosition(position, doc);
  if (!found) return undefined;
  const text = flat.texts.find((one) => one.text === found.type);
  if (text) return Math.min(text.from + found.index, text.to);
  return flat.starts.get(found.type)?.[found.index];
}

/**
 * A position that somebody sent. One that names a root type would make it in the document, and is
 * none.
 */
function readPosition(stored: string): Y.RelativePosition | undefined {
  try {
    const input: unknown = JSON.parse(stored);
    if (typeof input !== "object" || input === null) return undefined;
    const { type, item, assoc }: Partial<Record<string, unknown>> = { ...input };
    const typeId = readItemId(type);
    const itemId = readItemId(item);
    if (!typeId && !itemId) return undefined;
    return new Y.RelativePosition(typeId, null, itemId, assoc === -1 ? -1 : 0);
  } catch {
    return undefined;
  }
}

function readItemId(input: unknown): Y.ID | null {
  if (typeof input !== "object" || input === null) return null;
  const { client, clock }: Partial<Record<string, unknown>> = { ...input };
  const isCount = (one: unknown): one is number => Number.isSafeInteger(one) && Number(one) >= 0;
  return isCount(client) && isCount(clock) ? Y.createID(client, clock) : null;
}
