import { AppError } from "../../shared/errors/index.ts";
import {
  changePictures,
  type EmbeddedPicture,
  type JourneyDocument,
  type MapId,
  picturesShown,
} from "../../shared/journey/index.ts";
import type { ImportWarning } from "../../shared/protocol/index.ts";
import type { StoredPicture } from "../store/port.ts";
import { inspectPicture } from "./inspect-picture.ts";
import type { HttpParts } from "./parts.ts";
import { picturesOn } from "./pictures.ts";

/** The document together with the bytes of what it shows. */
export async function withBytes(
  parts: Pick<HttpParts, "pictures">,
  mapId: MapId,
  document: JourneyDocument,
): Promise<JourneyDocument> {
  const found = await picturesOn(parts, mapId, picturesShown(document));
  if (found.length === 0) return document;
  return { ...document, pictures: found.map(embedded) };
}

const embedded = ({ id, type, bytes }: StoredPicture): EmbeddedPicture => ({
  id,
  type,
  data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64"),
});

export type Unpacked = {
  readonly document: JourneyDocument;
  readonly pictures: readonly StoredPicture[];
  readonly warnings: readonly ImportWarning[];
};

/**
 * Takes the bytes out of a document and looks at each: what is a picture goes by the id that its
 * bytes have, whatever the file called it; what is none, or did not come along, is shown nowhere.
 */
export function unpack({ pictures = [], ...document }: JourneyDocument, most: number): Unpacked {
  const warnings: ImportWarning[] = [];
  const byName = new Map<string, StoredPicture>();
  pictures.forEach(({ id, data }, index) => {
    const bytes = Buffer.from(data, "base64");
    try {
      if (bytes.length > most) throw new AppError("too_large", `It has more than ${most} bytes`);
      byName.set(id, inspectPicture(bytes));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      warnings.push({ message: `pictures[${index}] (“${id}”) was left out. ${error.message}.` });
    }
  });
  const named = new Set<string>(pictures.map(({ id }) => id));
  const missing = new Set<string>();
  const mended = changePictures(document, ({ id, alt }) => {
    const picture = byName.get(id);
    if (!named.has(id)) missing.add(id);
    return picture && { id: picture.id, width: picture.width, height: picture.height, alt };
  });
  for (const id of missing) {
    warnings.push({ message: `The picture “${id}” is not in the file and was left out.` });
  }
  const shown = new Set(picturesShown(mended));
  const kept = [...byName.values()].filter(({ id }) => shown.has(id));
  return { document: mended, pictures: kept, warnings };
}
