import { Node } from "@tiptap/core";
import { mentionIn, sayMention } from "../../../shared/journey/index.ts";

const KIND = "data-mention";
const ID = "data-id";
const LABEL = "data-label";

/** Somebody, or a card, that the text speaks of: one thing in the line, which is not written in. */
export const MentionNode = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,

  addAttributes: () => ({
    kind: {
      default: null,
      parseHTML: (element) => element.getAttribute(KIND),
      renderHTML: ({ kind }) => ({ [KIND]: kind }),
    },
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute(ID),
      renderHTML: ({ id }) => ({ [ID]: id }),
    },
    label: { default: null, parseHTML: labelOf, renderHTML: ({ label }) => ({ [LABEL]: label }) },
  }),

  parseHTML: () => [{ tag: `span[${KIND}]`, getAttrs: (element) => isSound(element) && null }],

  renderHTML: ({ node, HTMLAttributes }) => ["span", HTMLAttributes, saidOf(node)],

  renderText: ({ node }) => saidOf(node),
});

/** Copied from a text that was only read, a mention bears no other label than its words. */
const labelOf = (element: HTMLElement): string =>
  element.getAttribute(LABEL) ?? (element.textContent ?? "").replace(/^@/, "");

const isSound = (element: HTMLElement): boolean =>
  mentionIn({
    type: "mention",
    attrs: {
      kind: element.getAttribute(KIND),
      id: element.getAttribute(ID),
      label: labelOf(element),
    },
  }) !== undefined;

const saidOf = ({ attrs }: { readonly attrs: Readonly<Record<string, unknown>> }): string =>
  sayMention(mentionIn({ type: "mention", attrs })?.label ?? "");
