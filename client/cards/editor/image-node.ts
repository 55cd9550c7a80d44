import { Node } from "@tiptap/core";
import { pictureInText, type RichNode } from "../../../shared/journey/index.ts";
import { lookOfImage } from "../text/image-look.ts";

/** A picture between the paragraphs of a text: one thing, which is not written in. */
export const ImageNode = Node.create({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,

  addAttributes: () => ({
    picture: { default: null, parseHTML: (element) => element.dataset.picture, rendered: false },
    width: {
      default: null,
      parseHTML: (element) => Number(element.dataset.width),
      rendered: false,
    },
    height: {
      default: null,
      parseHTML: (element) => Number(element.dataset.height),
      rendered: false,
    },
    alt: { default: "", parseHTML: (element) => element.dataset.alt ?? "", rendered: false },
  }),

  parseHTML: () => [
    { tag: "figure[data-picture]", getAttrs: (element) => isSound(element) && null },
  ],

  renderHTML: ({ node }) => ["figure", { ...lookOfImage(plain(node))?.attributes }],

  renderText: ({ node }) => pictureInText(plain(node))?.alt ?? "",
});

type Drawn = { readonly attrs: Readonly<Record<string, unknown>> };

/** The node of the editor as the node of a text. */
export const plain = ({ attrs }: Drawn): RichNode => ({ type: "image", attrs });

const isSound = ({ dataset }: HTMLElement): boolean => {
  const { picture, alt = "" } = dataset;
  const [width, height] = [Number(dataset.width), Number(dataset.height)];
  return pictureInText({ type: "image", attrs: { picture, width, height, alt } }) !== undefined;
};
