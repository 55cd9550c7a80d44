import { EMPTY_TEXT, type RichNode, type RichText } from "../journey/index.ts";

/** A plain sentence or two, or text with form. */
export type Words = string | RichText;

const plain = (text: string): RichNode => ({ type: "text", text });
const asNode = (part: string | RichNode): RichNode =>
  typeof part === "string" ? plain(part) : part;

export const bold = (text: string): RichNode => ({
  type: "text",
  text,
  marks: [{ type: "bold" }],
});
export const italic = (text: string): RichNode => ({
  type: "text",
  text,
  marks: [{ type: "italic" }],
});

export const paragraph = (...parts: readonly (string | RichNode)[]): RichNode => ({
  type: "paragraph",
  content: parts.map(asNode),
});

export const bullets = (...items: readonly string[]): RichNode => ({
  type: "bulletList",
  content: items.map((item) => ({ type: "listItem", content: [paragraph(item)] })),
});

export const checklist = (
  ...items: readonly (readonly [done: boolean, item: string])[]
): RichNode => ({
  type: "taskList",
  content: items.map(([checked, item]) => ({
    type: "taskItem",
    attrs: { checked },
    content: [paragraph(item)],
  })),
});

/** What the customer said, word for word. */
export const quote = (words: string): RichNode => ({
  type: "blockquote",
  content: [paragraph(italic(words))],
});

export const rich = (...content: readonly RichNode[]): RichText => ({ type: "doc", content });

export function wordsOf(words: Words | undefined): RichText {
  if (words === undefined) return EMPTY_TEXT;
  return typeof words === "string" ? rich(paragraph(words)) : words;
}
