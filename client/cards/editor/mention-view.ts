import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { type Card, type CardId, idOf, mentionIn } from "../../../shared/journey/index.ts";
import { lookOfMention } from "../text/mention-look.ts";

/** What is known of the cards that a text mentions. */
export type MentionedCards = {
  readonly card: (id: CardId) => Card | undefined;
  readonly onCard: (id: CardId, listener: () => void) => () => void;
};

type Options = { readonly cards: MentionedCards | undefined };

/** Draws mentions as the static text does, by their cards' titles of the moment. */
export const MentionViews = Extension.create<Options>({
  name: "mentionViews",

  addOptions: () => ({ cards: undefined }),

  addProseMirrorPlugins() {
    const { cards } = this.options;
    if (!cards) return [];
    return [new Plugin({ props: { nodeViews: { mention: (node) => drawn(node, cards) } } })];
  },
});

function drawn({ attrs }: Node, cards: MentionedCards) {
  const node = { type: "mention", attrs };
  const mention = mentionIn(node);
  const id = mention?.kind === "card" ? idOf<CardId>(mention.id) : undefined;
  const dom = document.createElement("span");
  const draw = () => {
    const { text, attributes } = lookOfMention(node, id && cards.card(id));
    dom.removeAttribute("role");
    for (const [name, value] of Object.entries(attributes)) dom.setAttribute(name, value);
    dom.textContent = text;
  };
  draw();
  const stop = id && cards.onCard(id, draw);
  return { dom, ignoreMutation: () => true, destroy: () => stop?.() };
}
