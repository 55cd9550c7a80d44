import { isLabel, sayMention } from "./mention.ts";

/**
 * Rich text as plain immutable data, in the shape of ProseMirror's JSON, so that what is drawn,
 * exported and edited is the same tree.
 */
export type RichMark = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
};

export type RichNode = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly RichNode[];
  readonly text?: string;
  readonly marks?: readonly RichMark[];
};

export type RichText = { readonly type: "doc"; readonly content: readonly RichNode[] };

export const EMPTY_TEXT: RichText = { type: "doc", content: [] };

const SAFE_SCHEME = /^(?:https?|mailto):/i;

/** Addresses that do something else than open a page or a letter are no links. */
export const hasSafeScheme = (address: string): boolean => SAFE_SCHEME.test(address);

/** One paragraph per line of `text`. */
export function richTextOf(text: string): RichText {
  const content = text
    .split("\n")
    .map(
      (line): RichNode =>
        line === ""
          ? { type: "paragraph" }
          : { type: "paragraph", content: [{ type: "text", text: line }] },
    );
  return { type: "doc", content };
}

/** The words alone, blocks separated by a line break: for search, summaries and plain exports. */
export function plainTextOf(body: RichText): string {
  return body.content.map(wordsOf).join("\n").trim();
}

/** Whether there is nothing in it to see. */
export const isBlank = (body: RichText): boolean =>
  plainTextOf(body) === "" && !body.content.some(showsPicture);

const showsPicture = ({ type, content = [] }: RichNode): boolean =>
  type === "image" || content.some(showsPicture);

function wordsOf(node: RichNode): string {
  if (node.text !== undefined) return node.text;
  if (node.type === "hardBreak") return "\n";
  if (node.type === "image") return readText(node.attrs?.alt);
  if (node.type === "mention") return mentionWords(node);
  const inner = (node.content ?? []).map(wordsOf);
  return inner.join(holdsBlocks(node) ? "\n" : "");
}

const readText = (input: unknown): string => (typeof input === "string" ? input : "");

const holdsBlocks = (node: RichNode): boolean =>
  (node.content ?? []).some((child) => child.text === undefined && !INLINE.has(child.type));

/** What stands in a line beside text. */
const INLINE: ReadonlySet<string> = new Set(["hardBreak", "mention"]);

function mentionWords({ attrs }: RichNode): string {
  const label = attrs?.label;
  return isLabel(label) && label !== "" ? sayMention(label) : "";
}
