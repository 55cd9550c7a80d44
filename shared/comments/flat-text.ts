import * as Y from "yjs";
import { isLabel, LIMITS, type RichNode, type RichText, sayMention } from "../journey/index.ts";

/**
 * The text of a card as one line of characters, so that a range of it is two numbers wherever it is
 * drawn: the words of its blocks in order, a line break between any two of them and for every break
 * within one; somebody mentioned counts by the name that the text keeps. Pictures count nothing.
 */
export const flatTextOf = (body: RichText): string =>
  body.content.flatMap((node) => flatBlocks(node, 1)).join("\n");

/** One leaf of the drawn text: words, a break or a mention, and where it begins. */
export type FlatLeaf = { readonly node: RichNode; readonly from: number; readonly length: number };

/** What draws something in a line, in the order in which it is drawn. */
export function flatLeaves(body: RichText): readonly FlatLeaf[] {
  const leaves: FlatLeaf[] = [];
  let at = 0;
  const blocks = body.content.flatMap((node) => textBlocks(node, 1));
  for (const block of blocks) {
    for (const node of inlineLeaves(block, 1)) {
      const { length } = inlineWords(node);
      leaves.push({ node, from: at, length });
      at += length;
    }
    at += 1;
  }
  return leaves;
}

/** Where the parts of a shared text begin: every text, and every child of its elements. */
export type FlatFragment = {
  readonly words: string;
  readonly starts: ReadonlyMap<unknown, readonly number[]>;
  readonly texts: readonly {
    readonly text: Y.XmlText;
    readonly from: number;
    readonly to: number;
  }[];
};

export function flatFragment(fragment: Y.XmlFragment): FlatFragment {
  const walk = new Walk();
  for (const child of fragment.toArray()) walk.block(child, 1);
  return { words: walk.words, starts: walk.starts, texts: walk.texts };
}

/** How a node writes itself within a line; undefined for what is no part of one. */
export const wordsWithinLine = (type: string, label: unknown): string | undefined => {
  if (type === "hardBreak") return "\n";
  if (type !== "mention") return undefined;
  return isLabel(label) && label !== "" ? sayMention(label) : "";
};

class Walk {
  words = "";
  readonly starts = new Map<unknown, readonly number[]>();
  readonly texts: { text: Y.XmlText; from: number; to: number }[] = [];
  #blocks = 0;

  block(node: unknown, depth: number): void {
    if (depth > LIMITS.depth) return;
    if (isInline(node)) this.#line([node], depth);
    if (isInline(node) || !(node instanceof Y.XmlElement)) return;
    const children = node.toArray();
    if (TEXT_BLOCKS.has(node.nodeName) || children.some(isInline)) {
      this.starts.set(node, this.#line(children, depth));
    } else {
      for (const child of children) this.block(child, depth + 1);
    }
  }

  /** Answers where each child begins, and where the last one ends. */
  #line(children: readonly unknown[], depth: number): readonly number[] {
    if (this.#blocks > 0) this.words += "\n";
    this.#blocks += 1;
    const starts = children.map((child) => {
      const from = this.words.length;
      this.#inline(child, depth + 1);
      return from;
    });
    return [...starts, this.words.length];
  }

  #inline(node: unknown, depth: number): void {
    if (depth > LIMITS.depth) return;
    const from = this.words.length;
    if (node instanceof Y.XmlText) {
      this.words += textIn(node);
      this.texts.push({ text: node, from, to: this.words.length });
    } else if (node instanceof Y.XmlElement) {
      const own = wordsIn(node);
      if (own !== undefined) this.words += own;
      else for (const child of node.toArray()) this.#inline(child, depth + 1);
    }
  }
}

const textIn = (text: Y.XmlText): string => {
  const runs: readonly { insert?: unknown }[] = text.toDelta();
  return runs.map(({ insert }) => (typeof insert === "string" ? insert : "")).join("");
};

const wordsIn = (element: Y.XmlElement): string | undefined =>
  wordsWithinLine(element.nodeName, element.getAttribute("label"));

const isInline = (child: unknown): boolean =>
  child instanceof Y.XmlText || (child instanceof Y.XmlElement && wordsIn(child) !== undefined);

/** Those that hold words even while they are empty. */
const TEXT_BLOCKS: ReadonlySet<string> = new Set(["paragraph", "heading", "codeBlock"]);

const flatBlocks = (node: RichNode, depth: number): readonly string[] =>
  textBlocks(node, depth).map((block) => inlineLeaves(block, depth).map(inlineWords).join(""));

function textBlocks(node: RichNode, depth: number): readonly RichNode[] {
  if (depth > LIMITS.depth) return [];
  const { content = [] } = node;
  if (isLeaf(node) || TEXT_BLOCKS.has(node.type) || content.some(isLeaf)) return [node];
  return content.flatMap((child) => textBlocks(child, depth + 1));
}

const isLeaf = ({ type, text, attrs }: RichNode): boolean =>
  text !== undefined || wordsWithinLine(type, attrs?.label) !== undefined;

function inlineLeaves(node: RichNode, depth: number): readonly RichNode[] {
  if (depth > LIMITS.depth) return [];
  if (isLeaf(node)) return [node];
  return (node.content ?? []).flatMap((child) => inlineLeaves(child, depth + 1));
}

const inlineWords = ({ type, text, attrs }: RichNode): string =>
  text ?? wordsWithinLine(type, attrs?.label) ?? "";
