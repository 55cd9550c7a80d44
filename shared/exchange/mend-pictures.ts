import {
  type EmbeddedPicture,
  imageNode,
  type Picture,
  type PictureId,
  pictureInText,
  type RichNode,
  readId,
  readPicture,
} from "../journey/index.ts";
import type { JourneyFile } from "./journey-file.ts";
import type { Warnings } from "./warnings.ts";

type Raw = Readonly<Record<string, unknown>>;

/** A card's or persona's picture as the file tells it; left out where its id cannot be one. */
export function mendPicture(
  input: JourneyFile["cards"][number]["picture"],
  at: string,
  warnings: Warnings,
): { readonly picture?: Picture } {
  if (input === undefined) return {};
  const picture = readPicture(input);
  if (picture) return { picture };
  warnings.add(`${at}.picture: “${input.id.slice(0, 60)}” cannot be a picture's id.`);
  return {};
}

/** The bytes that came along, each picture once. */
export function mendEmbedded(
  { pictures }: Pick<JourneyFile, "pictures">,
  warnings: Warnings,
): readonly EmbeddedPicture[] {
  const kept = new Map<PictureId, EmbeddedPicture>();
  pictures.forEach(({ id: name, ...picture }, index) => {
    const id = readId<PictureId>(name);
    if (id && !kept.has(id)) kept.set(id, { id, ...picture });
    else {
      const reason = id ? "is there twice" : "cannot be a picture's id";
      warnings.add(`pictures[${index}].id: “${name.slice(0, 60)}” ${reason}, so it was left out.`);
    }
  });
  return [...kept.values()];
}

/** A text's image with what it needs and nothing else; undefined where it shows no picture. */
export function mendImage({ attrs }: Raw): RichNode | undefined {
  const picture = pictureInText({ type: "image", ...(isObject(attrs) && { attrs }) });
  return picture && imageNode(picture);
}

const isObject = (input: unknown): input is Raw => typeof input === "object" && input !== null;
