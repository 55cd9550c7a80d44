import { type CardId, isId, readId } from "./ids.ts";
import { LIMITS } from "./limits.ts";
import type { RichNode, RichText } from "./rich-text.ts";

/** Somebody, or a card, that a text speaks of. */
export type Mention = {
  readonly kind: "person" | "card";
  readonly id: string;
  /** What they were called when it was written. */
  readonly label: string;
};

/** What a node mentions; undefined for every other node, and for what names nothing. */
export function mentionIn({ type, attrs }: Pick<RichNode, "type" | "attrs">): Mention | undefined {
  if (type !== "mention") return undefined;
  const { kind, id, label } = attrs ?? {};
  if ((kind !== "person" && kind !== "card") || !isId(id) || !isLabel(label)) return undefined;
  return { kind, id, label };
}

/** One line of a title's length. */
export const isLabel = (input: unknown): input is string =>
  typeof input === "string" && input.length <= LIMITS.title && !/\p{Cc}/u.test(input);

/** A mention as plain text says it. */
export const sayMention = (label: string): string => `@${label}`;

/** The text, with what it says of cards said of their copies. A card without a copy stays meant. */
export const mentioningCopies = (
  { content }: RichText,
  copies: ReadonlyMap<CardId, CardId>,
): RichText => ({ type: "doc", content: content.map((node) => meaningCopies(node, copies)) });

function meaningCopies(node: RichNode, copies: ReadonlyMap<CardId, CardId>): RichNode {
  if (node.content) {
    return { ...node, content: node.content.map((child) => meaningCopies(child, copies)) };
  }
  const mention = mentionIn(node);
  const card = mention?.kind === "card" ? readId<CardId>(mention.id) : undefined;
  const copy = card && copies.get(card);
  return copy ? { ...node, attrs: { ...node.attrs, id: copy } } : node;
}
