import { type Response, Router } from "express";
import { z } from "zod";
import { AppError } from "../../shared/errors/index.ts";
import { idOf, isId, type MapId, type PictureId, readId } from "../../shared/journey/index.ts";
import {
  MOST_COPIES,
  type PictureAdded,
  type PicturesCopied,
} from "../../shared/protocol/index.ts";
import { mustMay } from "../access/index.ts";
import type { StoredPicture } from "../store/port.ts";
import { inspectPicture } from "./inspect-picture.ts";
import type { HttpParts } from "./parts.ts";
import { jsonBody, pictureBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";

/** Of one map in all; a journey document carries them, and an import must be able to read it. */
export const MOST_PICTURE_BYTES = 64 * 1024 * 1024;

/** The pictures that cards, personas and texts of a map show. */
export function pictureRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.post("/:id/pictures", route(addPicture(parts)));
  router.post("/:id/pictures/copies", route(copyPictures(parts)));
  router.get("/:id/pictures/:pictureId", route(showPicture(parts)));
  return router;
}

const addPicture =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "edit", id);
    const picture = inspectPicture(await pictureBody(visit, parts.maxPictureBytes));
    await mustFit(parts, mapId, [picture]);
    const { bytes, ...told } = picture;
    const added: PictureAdded = { ...told, bytes: bytes.length };
    response.status(201).json(added);
  };

export async function mustFit(
  { pictures }: Pick<HttpParts, "pictures">,
  mapId: MapId,
  added: readonly StoredPicture[],
): Promise<void> {
  if (await pictures.add(mapId, added, MOST_PICTURE_BYTES)) return;
  const most = MOST_PICTURE_BYTES / 1024 / 1024;
  throw new AppError("pictures_full", `A map's pictures can have at most ${most} MiB in all`);
}

const showPicture =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "read", id);
    const pictureId = readId<PictureId>(request.params.pictureId);
    const picture = pictureId && (await parts.pictures.find(mapId, pictureId));
    if (!picture) throw new AppError("picture_not_found", "There is no such picture on this map");
    send(response, picture);
  };

/** Its bytes never change under this address; opened by itself, nothing in it may run or load. */
function send(response: Response, { id, type, bytes }: StoredPicture): void {
  response.set({
    "Cache-Control": "private, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Disposition": "inline",
    ETag: `"${id}"`,
  });
  response.type(type).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

const copies = z.strictObject({
  from: z
    .string()
    .refine(isId, "must be a map's id")
    .transform(idOf<MapId>),
  ids: z
    .array(
      z
        .string()
        .refine(isId, "must be a picture's id")
        .transform(idOf<PictureId>),
    )
    .max(MOST_COPIES),
});

/** For cards that are pasted into another map: whoever sees both brings their pictures along. */
const copyPictures =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "edit", id);
    const { from, ids } = await jsonBody(visit, copies);
    const source = await mustMay(parts.access, caller, "read", from);
    const found = await picturesOn(parts, source.mapId, ids);
    await mustFit(parts, mapId, found);
    const copied: PicturesCopied = { ids: found.map((picture) => picture.id) };
    response.json(copied);
  };

/** Those of the pictures that the map has. */
export async function picturesOn(
  { pictures }: Pick<HttpParts, "pictures">,
  mapId: MapId,
  ids: readonly PictureId[],
): Promise<readonly StoredPicture[]> {
  const found: StoredPicture[] = [];
  for (const id of new Set(ids)) {
    const picture = await pictures.find(mapId, id);
    if (picture) found.push(picture);
  }
  return found;
}
