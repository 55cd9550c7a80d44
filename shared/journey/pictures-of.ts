import type { PictureId } from "./ids.ts";
import type { DocumentCard, JourneyDocument } from "./journey-document.ts";
import { type Picture, readPicture } from "./picture.ts";
import type { RichNode, RichText } from "./rich-text.ts";

/** What becomes of a picture: another one, or none. */
export type PictureChange = (picture: Picture) => Picture | undefined;

/** A text's image, told as the picture that it shows. */
export const pictureInText = ({ type, attrs = {} }: RichNode): Picture | undefined =>
  type === "image" ? readPicture({ ...attrs, id: attrs.picture }) : undefined;

/** A picture as the node of a text. */
export const imageNode = ({ id, ...told }: Picture): RichNode => ({
  type: "image",
  attrs: { picture: id, ...told },
});

/** The ids of all pictures that a document shows, each once, in visible order. */
export function picturesShown(document: JourneyDocument): readonly PictureId[] {
  const ids = new Set<PictureId>();
  changePictures(document, (picture) => {
    ids.add(picture.id);
    return picture;
  });
  return [...ids];
}

/** The document with every picture replaced by what `change` makes of it. */
export function changePictures(document: JourneyDocument, change: PictureChange): JourneyDocument {
  return {
    ...document,
    personas: document.personas.map(({ picture, ...persona }) => ({
      ...persona,
      ...pictured(picture, change),
    })),
    cards: document.cards.map((card) => cardWith(card, change)),
  };
}

const pictured = (
  picture: Picture | undefined,
  change: PictureChange,
): { readonly picture?: Picture } => {
  const changed = picture && change(picture);
  return changed ? { picture: changed } : {};
};

function cardWith(card: DocumentCard, change: PictureChange): DocumentCard {
  const { picture, ...rest } = card;
  const body = changePicturesIn(card.body, change);
  return { ...rest, ...pictured(picture, change), body };
}

/** A text that shows no picture stays the same object. */
export function changePicturesIn(body: RichText, change: PictureChange): RichText {
  const content = nodesWith(body.content, change);
  return content === body.content ? body : { type: "doc", content };
}

function nodesWith(nodes: readonly RichNode[], change: PictureChange): readonly RichNode[] {
  const changed = nodes.flatMap((node) => nodeWith(node, change));
  const isSame = changed.length === nodes.length && changed.every((node, i) => node === nodes[i]);
  return isSame ? nodes : changed;
}

function nodeWith(node: RichNode, change: PictureChange): readonly RichNode[] {
  const picture = pictureInText(node);
  if (picture) {
    const changed = change(picture);
    return changed ? [changed === picture ? node : imageNode(changed)] : [];
  }
  if (!node.content) return [node];
  const content = nodesWith(node.content, change);
  return [content === node.content ? node : { ...node, content }];
}
