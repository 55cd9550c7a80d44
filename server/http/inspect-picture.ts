import { createHash } from "node:crypto";
import { imageSize } from "image-size";
import { AppError } from "../../shared/errors/index.ts";
import {
  idOf,
  LIMITS,
  PICTURE_ID_LENGTH,
  type PictureId,
  type PictureType,
} from "../../shared/journey/index.ts";
import type { StoredPicture } from "../store/port.ts";

/** More would fill the memory of whoever looks at it, however few bytes it has. */
const MOST_PIXELS = 40_000_000;

/**
 * How each kind of file begins. Looked at before the library is, whose search for every format that
 * it knows takes minutes on some hostile bytes.
 */
const BEGINNINGS: readonly (readonly [PictureType, (head: string) => boolean])[] = [
  ["image/png", (head) => head.startsWith("\x89PNG\r\n\x1a\n")],
  ["image/jpeg", (head) => head.startsWith("\xff\xd8\xff")],
  ["image/gif", (head) => head.startsWith("GIF87a") || head.startsWith("GIF89a")],
  ["image/webp", (head) => head.startsWith("RIFF") && head.startsWith("WEBPVP8", 8)],
  ["image/avif", (head) => head.startsWith("ftypavif", 4)],
];
const BEGINNING = 16;
/** Where the size of an honest picture stands; the search for it goes byte by byte. */
const HEADER = 256 * 1024;

const REFUSAL = "This is not a picture that can be shown: PNG, JPEG, GIF, WebP or AVIF";

/** What these bytes are, told by themselves alone; refused where they are no picture, or too large a one. */
export function inspectPicture(bytes: Uint8Array): StoredPicture {
  const head = Buffer.from(bytes.subarray(0, BEGINNING)).toString("latin1");
  const type = BEGINNINGS.find(([, begins]) => begins(head))?.[0];
  if (!type) throw new AppError("not_a_picture", REFUSAL);
  const { width, height } = sizeOf(bytes);
  if (Math.max(width, height) > LIMITS.pictureSide || width * height > MOST_PIXELS) {
    const most = `${LIMITS.pictureSide} pixels a side and ${MOST_PIXELS / 1e6} million in all`;
    throw new AppError("too_large", `The picture has ${width} × ${height} pixels; at most ${most}`);
  }
  return { id: pictureIdOf(bytes), type, width, height, bytes };
}

/** As it is shown: a photo that lies on its side is turned by its orientation. */
function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const { width, height, orientation = 1 } = readSize(bytes);
  if (!isSide(width) || !isSide(height)) throw new AppError("not_a_picture", REFUSAL);
  return orientation > 4 ? { width: height, height: width } : { width, height };
}

function readSize(bytes: Uint8Array): ReturnType<typeof imageSize> {
  try {
    return imageSize(bytes.subarray(0, HEADER));
  } catch (cause) {
    throw new AppError("not_a_picture", REFUSAL, { cause });
  }
}

const isSide = (pixels: number): boolean => Number.isInteger(pixels) && pixels > 0;

const pictureIdOf = (bytes: Uint8Array): PictureId =>
  idOf<PictureId>(
    createHash("sha256").update(bytes).digest("base64url").slice(0, PICTURE_ID_LENGTH),
  );
