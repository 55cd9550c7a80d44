import type { Schema } from "@tiptap/pm/model";
import * as Y from "yjs";
import { richTextFrom } from "../../../shared/document/index.ts";
import { LIMITS, plainTextOf, type RichNode } from "../../../shared/journey/index.ts";

/**
 * Whether an editor with this schema may be bound to the text. One that does not know a block, or
 * finds it in a place where it cannot stand, deletes it from the map by merely opening.
 */
export function textFits(fragment: Y.XmlFragment, schema: Schema): boolean {
  const isPlainTree = fragment.toArray().every((child) => isTree(child, 1));
  return isPlainTree && richTextFrom(fragment).content.every((node) => survives(node, schema));
}

/** Elements and formatted text, no deeper than is read, and nothing else that Yjs could hold. */
function isTree(child: unknown, depth: number): boolean {
  if (!(child instanceof Y.XmlElement) || depth > LIMITS.depth) return false;
  return child.toArray().every((one) => isInline(one) || isTree(one, depth + 1));
}

const isInline = (child: unknown): boolean =>
  child instanceof Y.XmlText &&
  child.toDelta().every((run: { readonly insert?: unknown }) => typeof run.insert === "string");

/** Known through and through; what stands wrong may go only if no words go with it. */
function survives(node: RichNode, schema: Schema): boolean {
  const knownMarks = (node.marks ?? []).every((mark) => mark.type in schema.marks);
  if (!(node.type in schema.nodes) || !knownMarks) return false;
  if (!(node.content ?? []).every((child) => survives(child, schema))) return false;
  return plainTextOf({ type: "doc", content: [node] }) === "" || standsWell(node, schema);
}

function standsWell(node: RichNode, schema: Schema): boolean {
  try {
    schema.nodeFromJSON(node).check();
    return true;
  } catch {
    return false;
  }
}
