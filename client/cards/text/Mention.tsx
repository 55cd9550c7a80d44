import { useContext } from "react";
import { type CardId, idOf, mentionIn, type RichNode } from "../../../shared/journey/index.ts";
import { useCard } from "../../session/index.ts";
import { LinkTabs } from "./link-tabs.ts";
import { lookOfMention } from "./mention-look.ts";

/** Somebody, or a card, that the text speaks of. Pressing a card's leads to it (use-mention-links.ts). */
export function Mention({ node }: { readonly node: RichNode }) {
  const mention = mentionIn(node);
  if (mention?.kind === "card") return <CardMention node={node} id={idOf(mention.id)} />;
  const { text, attributes } = lookOfMention(node, undefined);
  return <span {...attributes}>{text}</span>;
}

function CardMention({ node, id }: { readonly node: RichNode; readonly id: CardId }) {
  const { text, attributes } = lookOfMention(node, useCard(id));
  const tabIndex = useContext(LinkTabs) && attributes.role ? 0 : undefined;
  return (
    <span {...attributes} tabIndex={tabIndex}>
      {text}
    </span>
  );
}
