import type { Node } from "@tiptap/pm/model";
import { type Range, wordsWithinLine } from "../../../shared/comments/index.ts";

/** Something in a line of the editor: its first position, and the characters that it counts. */
type Piece = {
  readonly at: number;
  readonly size: number;
  readonly from: number;
  readonly length: number;
};

/** The character of the card's flat text at a position of the editor. */
export function offsetAt(doc: Node, position: number): number {
  let last = 0;
  for (const { at, size, from, length } of piecesOf(doc)) {
    if (position < at) return last;
    // Half of somebody's name cannot be chosen.
    if (position < at + size) return from + (length === size ? position - at : 0);
    last = from + length;
  }
  return last;
}

/** The editor's positions around characters of the flat text. */
export function positionsOf(doc: Node, range: Range): Range | undefined {
  const pieces = piecesOf(doc);
  const first = pieces.find(({ from, length }) => range.from < from + length);
  const last = pieces.findLast(({ from, length }) => length > 0 && from < range.to);
  if (!first || !last) return undefined;
  const inside = ({ size, length }: Piece, by: number, border: number) =>
    size === length ? Math.max(0, Math.min(by, size)) : border;
  const from = first.at + inside(first, range.from - first.from, 0);
  const to = last.at + inside(last, range.to - last.from, last.size);
  return from < to ? { from, to } : undefined;
}

function piecesOf(doc: Node): readonly Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  let blocks = 0;
  doc.descendants((block, at) => {
    if (!block.isTextblock) return true;
    if (blocks > 0) offset += 1;
    blocks += 1;
    // An empty line is a place too.
    pieces.push({ at: at + 1, size: 0, from: offset, length: 0 });
    block.forEach((node, inner) => {
      const length = node.text?.length ?? lengthOf(node);
      pieces.push({ at: at + 1 + inner, size: node.nodeSize, from: offset, length });
      offset += length;
    });
    return false;
  });
  return pieces;
}

const lengthOf = ({ type, attrs }: Node): number =>
  wordsWithinLine(type.name, attrs.label)?.length ?? 0;
