import { Router } from "express";
import { z } from "zod";
import { toJourneyDocument } from "../../shared/document/index.ts";
import {
  type Imported,
  readJourneyJson,
  readMermaid,
  writeJourneyJson,
  writeMermaid,
} from "../../shared/exchange/index.ts";
import { type JourneyDocument, LIMITS, type MapId, readId } from "../../shared/journey/index.ts";
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type MapImported,
} from "../../shared/protocol/index.ts";
import { mayMakeMaps, must, mustMay } from "../access/index.ts";
import { newId } from "../new-id.ts";
import { makeMap } from "./new-map.ts";
import { clean, parse } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
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
  readonly type: string;
  readonly ending: string;
  write(document: JourneyDocument): string;
  read(text: string): Imported;
};

const FORMATS: Record<ExportFormat, Format> = {
  json: {
    type: "application/json; charset=utf-8",
    ending: "journey.json",
    write: writeJourneyJson,
    read: (text) => readJourneyJson(text, newId),
  },
  mermaid: {
    type: "text/vnd.mermaid; charset=utf-8",
    ending: "mmd",
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
    const { document, warnings } = format.read(await fileBody(visit));
    const { id, title } = await makeMap(parts, visit.caller, document);
    const imported: MapImported = { id, title, warnings };
    visit.response.status(201).json(imported);
  };

const exportMap =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "read", id);
    const format = formatOf(request.query);
    const document = toJourneyDocument(await parts.openMaps.read(mapId), mapId);
    response.attachment(`${fileNameOf(document.title)}.${format.ending}`);
    response.type(format.type).send(format.write(document));
  };

const duplicateMap =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "read", id);
    must(mayMakeMaps(caller), caller, "Guests do not make maps");
    const original = toJourneyDocument(await parts.openMaps.read(mapId), mapId);
    const title = clean(`Copy of ${original.title}`.slice(0, LIMITS.title));
    response.status(201).json(await makeMap(parts, caller, { ...original, title }));
  };

/** A title as a file's name on every system. */
const fileNameOf = (title: string): string =>
  title
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, "-")
    .trim()
    .slice(0, 80)
    // Half a character cannot stand in a header.
    .replace(/\p{Cs}/gu, "") || "journey";
