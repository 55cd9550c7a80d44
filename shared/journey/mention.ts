import { isId } from "./ids.ts";
import { LIMITS } from "./limits.ts";
import type { RichNode } from "./rich-text.ts";

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
