import { type Picture, pictureInText, type RichNode } from "../../../shared/journey/index.ts";

/** How a text's image stands on the page, whether it is read or written. */
export type ImageLook = {
  readonly picture: Picture;
  readonly attributes: Readonly<Record<`data-${string}`, string>>;
  readonly style: Readonly<Record<`--${string}`, string>>;
};

/** Undefined for what shows no picture. */
export function lookOfImage(node: RichNode): ImageLook | undefined {
  const picture = pictureInText(node);
  if (!picture) return undefined;
  const { id, width, height, alt } = picture;
  return {
    picture,
    attributes: {
      "data-picture": id,
      "data-width": String(width),
      "data-height": String(height),
      "data-alt": alt,
    },
    style: { "--ratio": `${width} / ${height}`, "--width": `${width}px` },
  };
}
