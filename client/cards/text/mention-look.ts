import {
  type Card,
  mentionIn,
  plainTextOf,
  type RichNode,
  sayMention,
} from "../../../shared/journey/index.ts";
import { UNTITLED_CARD } from "../../looks/index.ts";

export type MentionLook = {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/**
 * What a mention is on the page, to read as to write: a card goes by its title of today and leads
 * to it, as long as it is there.
 */
export function lookOfMention(node: RichNode, card: Card | undefined): MentionLook {
  const mention = mentionIn(node);
  if (!mention) return { text: plainTextOf({ type: "doc", content: [node] }), attributes: {} };
  const { kind, id, label } = mention;
  const attributes = { "data-mention": kind, "data-id": id };
  if (kind === "person") return { text: sayMention(label), attributes };
  if (!card || card.deleted) return { text: label || UNTITLED_CARD, attributes };
  return { text: card.title || UNTITLED_CARD, attributes: { ...attributes, role: "link" } };
}
