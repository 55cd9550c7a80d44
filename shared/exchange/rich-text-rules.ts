import { hasSafeScheme, isId, isLabel } from "../journey/index.ts";

/** What a card's rich text may be made of: exactly what the editor knows. */
export const NODE_TYPES = [
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "listItem",
  "taskList",
  "taskItem",
  "blockquote",
  "codeBlock",
  "horizontalRule",
  "image",
  "hardBreak",
  "mention",
  "text",
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export const MARK_TYPES = ["bold", "italic", "strike", "code", "underline", "link"] as const;
export type MarkType = (typeof MARK_TYPES)[number];

export const isNodeType = (type: unknown): type is NodeType =>
  NODE_TYPES.some((known) => known === type);
export const isMarkType = (type: unknown): type is MarkType =>
  MARK_TYPES.some((known) => known === type);

type Check = (input: unknown) => boolean;
const oneOf =
  (...known: readonly unknown[]): Check =>
  (input) =>
    known.includes(input);
const plain =
  (pattern: RegExp): Check =>
  (input) =>
    input === null || (typeof input === "string" && pattern.test(input));

const ADDRESS = /^(?:mailto:|[a-z]+:\/\/)[^\s\p{Cc}]{1,2000}$/iu;
const isSafeAddress: Check = (input) =>
  typeof input === "string" && hasSafeScheme(input) && ADDRESS.test(input);

const CHECKS: Partial<Record<NodeType | MarkType, Readonly<Record<string, Check>>>> = {
  heading: { level: oneOf(1, 2, 3) },
  orderedList: {
    start: (input) => Number.isSafeInteger(input),
    type: oneOf(null, "1", "a", "A", "i", "I"),
  },
  taskItem: { checked: oneOf(true, false) },
  mention: { kind: oneOf("person", "card"), id: isId, label: isLabel },
  codeBlock: { language: plain(/^[\w+#.-]{0,50}$/) },
  link: {
    href: isSafeAddress,
    target: oneOf(null, "_blank", "_self", "_parent", "_top"),
    rel: plain(/^[a-z ]{0,100}$/),
    class: plain(/^[\w -]{0,100}$/),
    title: plain(/^[^\p{Cc}]{0,500}$/u),
  },
};

/** The attributes that are known and sound, in no other order than written; undefined if none is. */
export function soundAttrs(
  type: NodeType | MarkType,
  attrs: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const checks = CHECKS[type];
  if (!checks) return undefined;
  const sound = Object.entries(attrs).filter(
    ([name, value]) => Object.hasOwn(checks, name) && checks[name]?.(value),
  );
  return sound.length === 0 ? undefined : Object.fromEntries(sound);
}
