import { readFile } from "node:fs/promises";
import { type JourneyDocument, picturesShown } from "../../shared/journey/index.ts";

const DRAWINGS = new URL("../../shared/templates/clothing-retailer/pictures/", import.meta.url);

/** A template's document together with its drawings, which it calls by the names of their files. */
export async function withDrawings(document: JourneyDocument): Promise<JourneyDocument> {
  const pictures = await Promise.all(
    picturesShown(document).map(async (id) => ({
      id,
      type: "image/webp" as const,
      data: await readFile(new URL(`${id}.webp`, DRAWINGS), "base64"),
    })),
  );
  return pictures.length === 0 ? document : { ...document, pictures };
}
