import { flatLeaves, type Range } from "../../../shared/comments/index.ts";
import {
  type CardId,
  idOf,
  isId,
  mentionIn,
  type RichText,
} from "../../../shared/journey/index.ts";
import styles from "../text/rich-text.module.css";

/*
 * A card's text as it is drawn, to read as in the editor: both are the same elements (TXT-1), so that
 * one way leads from what somebody marks to the characters of the text and back.
 */

/** Something drawn in a line, and the characters of the flat text that it stands for. */
type Piece = { readonly node: Text | Element; readonly from: number; readonly length: number };
type FlatDom = { readonly pieces: readonly Piece[]; readonly length: number };

export const TEXTS = `.${styles.text}`;

/** The drawn text around a node, and whose it is. */
export function textAround(
  node: Node | null,
): { readonly root: Element; readonly cardId: CardId } | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  const root = element?.closest(TEXTS);
  const cardId = root && cardOf(root);
  return cardId ? { root, cardId } : undefined;
}

export function cardOf(root: Element): CardId | undefined {
  const holder = root.closest<HTMLElement>("[data-card], [data-text-of]");
  const id = holder?.dataset.card ?? holder?.dataset.textOf;
  return isId(id) ? idOf<CardId>(id) : undefined;
}

/** What draws no words of the text: carets of others, boxes of tasks, pictures, what gives a line its height. */
const BESIDE =
  ".ProseMirror-widget, .ProseMirror-separator, br.ProseMirror-trailingBreak, label, figure, hr, img";
const LINES: ReadonlySet<string> = new Set(["P", "H1", "H2", "H3", "PRE"]);

/** `body` tells how many characters somebody mentioned counts, by whatever name they go today. */
export function flatDom(root: Element, body: RichText): FlatDom {
  const names = flatLeaves(body).filter(({ node }) => mentionIn(node));
  const pieces: Piece[] = [];
  let offset = 0;
  let lines = 0;
  let named = 0;
  const begin = () => {
    if (lines > 0) offset += 1;
    lines += 1;
  };
  const add = (node: Text | Element, length: number) => {
    pieces.push({ node, from: offset, length });
    offset += length;
  };
  const visit = (node: Node, inLine: boolean): void => {
    if (node instanceof Text) {
      if (!inLine) begin();
      add(node, node.data.length);
    } else if (node instanceof Element && !node.matches(BESIDE)) {
      if (node.matches("[data-mention]")) {
        if (!inLine) begin();
        add(node, names[named++]?.length ?? 0);
      } else if (node.tagName === "BR") {
        add(node, 1);
      } else {
        const isLine = !inLine && LINES.has(node.tagName);
        if (isLine) begin();
        for (const child of node.childNodes) visit(child, inLine || isLine);
      }
    }
  };
  for (const child of root.childNodes) visit(child, false);
  return { pieces, length: offset };
}

/** The drawn words between two characters. */
export function domRange({ pieces }: FlatDom, { from, to }: Range): globalThis.Range | undefined {
  const first = pieces.find((piece) => from < piece.from + piece.length);
  const last = pieces.findLast((piece) => piece.length > 0 && piece.from < to);
  if (!first || !last || last.from + last.length <= from) return undefined;
  const range = document.createRange();
  if (first.node instanceof Text) range.setStart(first.node, Math.max(0, from - first.from));
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, Math.min(to - last.from, last.length));
  else range.setEndAfter(last.node);
  return range;
}

/** The character at a place in the drawn text. */
export function offsetInDom({ pieces }: FlatDom, node: Node, offset: number): number {
  const own = pieces.find((piece) => piece.node === node);
  if (own && node instanceof Text) return own.from + Math.min(offset, own.length);
  const place = document.createRange();
  place.setStart(node, offset);
  let last = 0;
  for (const piece of pieces) {
    const { parentNode } = piece.node;
    if (!parentNode) continue;
    const index = [...parentNode.childNodes].indexOf(piece.node);
    if (place.comparePoint(parentNode, index) >= 0) break;
    last = piece.from + piece.length;
  }
  return last;
}
