import { Router } from "express";
import { z } from "zod";
import { readThreads } from "../../shared/comments/index.ts";
import { toJourneyDocument } from "../../shared/document/index.ts";
import {
  type Imported,
  readJourneyJson,
  readMermaid,
  writeJourneyJson,
  writeMermaid,
} from "../../shared/exchange/index.ts";
import {
  type JourneyDocument,
  LIMITS,
  type MapId,
  picturesShown,
  readId,
} from "../../shared/journey/index.ts";
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type MapImported,
  type ThreadTold,
} from "../../shared/protocol/index.ts";
import { mayMakeMaps, must, mustMay } from "../access/index.ts";
import { newId } from "../new-id.ts";
import { unpack, withBytes } from "./carry-pictures.ts";
import { presentThread } from "./comments/present-thread.ts";
import { makeMap } from "./new-map.ts";
import { mustNote, note } from "./note.ts";
import { clean, parse } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
import { picturesOn } from "./pictures.ts";
import { fileBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";

/** Maps in and out as files, and maps out of maps. */
export function exchangeRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.post("/import", route(importMap(parts)));
  router.get("/:id/export", route(exportMap(parts)));
  router.post("/:id/duplicate", route(duplicateMap(parts)));
  return router;
}

type Format = {
  readonly name: ExportFormat;
  readonly type: string;
  readonly ending: string;
  readonly bringsPictures: boolean;
  write(document: JourneyDocument & { readonly threads?: readonly ThreadTold[] }): string;
  read(text: string): Imported;
};

const FORMATS: Record<ExportFormat, Format> = {
  json: {
    name: "json",
    type: "application/json; charset=utf-8",
    ending: "journey.json",
    bringsPictures: true,
    write: writeJourneyJson,
    read: (text) => readJourneyJson(text, newId),
  },
  mermaid: {
    name: "mermaid",
    type: "text/vnd.mermaid; charset=utf-8",
    ending: "mmd",
    bringsPictures: false,
    write: writeMermaid,
    read: (text) => readMermaid(text, newId),
  },
};

const formatQuery = z.object({ format: z.enum(EXPORT_FORMATS) });
const formatOf = (query: unknown): Format => FORMATS[parse(formatQuery, query, "The query").format];

const importMap =
  (parts: HttpParts): Handle =>
  async (visit) => {
    must(mayMakeMaps(visit.caller), visit.caller, "Guests do not make maps");
    const format = formatOf(visit.request.query);
    const read = format.read(await fileBody(visit));
    const { document, pictures, warnings } = unpack(read.document, parts.maxPictureBytes);
    const { id, title } = await makeMap(parts, visit.caller, document, {
      ...{ pictures, threads: read.threads },
    });
    await note(parts, visit.caller, { action: "map.imported", mapId: id, subject: title });
    const imported: MapImported = { id, title, warnings: [...read.warnings, ...warnings] };
    visit.response.status(201).json(imported);
  };

const exportMap =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "read", id);
    const format = formatOf(request.query);
    const told = toJourneyDocument(await parts.openMaps.read(mapId), mapId);
    const document = format.bringsPictures ? await withBytes(parts, mapId, told) : told;
    const threads = await threadsAlong(parts, mapId, format, request.query);
    const details = { format: format.name, ...(threads && { threads: true }) };
    await mustNote(parts, caller, {
      action: "map.exported",
      mapId,
      subject: document.title,
      details,
    });
    response.attachment(`${fileNameOf(document.title)}.${format.ending}`);
    response.type(format.type).send(format.write({ ...document, ...(threads && { threads }) }));
  };

const threadsQuery = z.object({ threads: z.enum(["true", "false"]).optional() });

/** What was said about the map, where it is asked for and the format has a place for it. */
async function threadsAlong(
  { openComments }: HttpParts,
  mapId: MapId,
  { name }: Format,
  query: unknown,
): Promise<readonly ThreadTold[] | undefined> {
  const { threads } = parse(threadsQuery, query, "The query");
  if (threads !== "true" || name !== "json") return undefined;
  return (await openComments.read(mapId, readThreads)).map(presentThread);
}

const duplicateMap =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "read", id);
    must(mayMakeMaps(caller), caller, "Guests do not make maps");
    const original = toJourneyDocument(await parts.openMaps.read(mapId), mapId);
    const title = clean(`Copy of ${original.title}`.slice(0, LIMITS.title));
    const pictures = await picturesOn(parts, mapId, picturesShown(original));
    const made = await makeMap(parts, caller, { ...original, title }, { pictures });
    const details = { copyId: made.id };
    await note(parts, caller, { action: "map.duplicated", mapId, subject: title, details });
    response.status(201).json(made);
  };

/** A title as a file's name on every system. */
const fileNameOf = (title: string): string =>
  title
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, "-")
    .trim()
    .slice(0, 80)
    // Half a character cannot stand in a header.
    .replace(/\p{Cs}/gu, "") || "journey";
