import { cut } from "./cut.ts";
import { type PictureId, readId } from "./ids.ts";
import { LIMITS } from "./limits.ts";

/** A picture of a card, a persona or a text. Its bytes lie on the server, once for each map. */
export type Picture = {
  readonly id: PictureId;
  /** In pixels, so that its room is kept before it is there. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it; empty where the words beside it say so. */
  readonly alt: string;
};

/** The kinds of files that are stored. Never SVG: it can carry a program. */
export const PICTURE_TYPES = [
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/avif",
] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** Letters of an id that is told by the bytes. */
export const PICTURE_ID_LENGTH = 40;

/** A picture's bytes as they travel within a journey document. */
export type EmbeddedPicture = {
  readonly id: PictureId;
  readonly type: PictureType;
  /** Base64 */
  readonly data: string;
};

/** Total: undefined for what is no picture. */
export function readPicture(input: unknown): Picture | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  const { id, width, height, alt }: Readonly<Record<string, unknown>> = { ...input };
  const known = readId<PictureId>(id);
  if (!known || !isSide(width) || !isSide(height)) return undefined;
  return { id: known, width, height, alt: typeof alt === "string" ? cut(alt, LIMITS.alt) : "" };
}

/** Whether this is a picture as an honest program writes it: nothing missing, nothing besides. */
export function isPicture(input: unknown): boolean {
  const read = readPicture(input);
  if (!read || typeof input !== "object" || input === null) return false;
  const fields = Object.entries(input);
  const same = Object.entries(read).every(([name, value]) =>
    fields.some(([key, given]) => key === name && given === value),
  );
  return same && fields.length === Object.keys(read).length;
}

const isSide = (input: unknown): input is number =>
  typeof input === "number" && Number.isInteger(input) && input >= 1 && input <= LIMITS.pictureSide;
