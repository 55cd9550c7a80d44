import { ROLES } from "../../shared/access/index.ts";
import { type MapId, readGlance } from "../../shared/journey/index.ts";
import type { MapCreated, MapSummary, TemplateName } from "../../shared/protocol/index.ts";
import { fetchJson, fetchNothing } from "./fetch-json.ts";
import { asJustNamed } from "./just-named.ts";
import { fetchAll } from "./pages.ts";
import { fieldsOf, idIn, oneOf, optionalText, textIn } from "./read-answer.ts";

export const listMaps = async (): Promise<readonly MapSummary[]> =>
  (await fetchAll("/api/maps", readSummary)).map(asJustNamed);

export const listTrash = (): Promise<readonly MapSummary[]> =>
  fetchAll("/api/maps?trash=true", readSummary);

export const getMap = (id: MapId, token?: string): Promise<MapSummary> =>
  fetchJson(`/api/maps/${id}`, readSummary, { token });

export const createMap = (map: {
  readonly title: string;
  readonly template: TemplateName;
}): Promise<MapCreated> =>
  fetchJson("/api/maps", readCreated, { method: "POST", json: { ...map, ...inOwnLanguage() } });

/** A template comes in the language of whoever makes a map of it; English is the server's own. */
const inOwnLanguage = (): { readonly language?: "de" } =>
  document.documentElement.lang === "de" ? { language: "de" } : {};

export const duplicateMap = (id: MapId): Promise<MapCreated> =>
  fetchJson(`/api/maps/${id}/duplicate`, readCreated, { method: "POST" });

export const moveMapToTrash = (id: MapId): Promise<void> =>
  fetchNothing(`/api/maps/${id}`, { method: "DELETE" });

export const restoreMapFromTrash = (id: MapId): Promise<void> =>
  fetchNothing(`/api/maps/${id}/restore-from-trash`, { method: "POST" });

function readSummary(input: unknown): MapSummary {
  const from = fieldsOf(input);
  const deletedAt = optionalText(from, "deletedAt");
  const deletedBy = optionalText(from, "deletedBy");
  const glance = readGlance(from.glance);
  return {
    ...readCreated(from),
    createdAt: textIn(from, "createdAt"),
    updatedAt: textIn(from, "updatedAt"),
    ...(glance && { glance }),
    ...(deletedAt !== undefined && { deletedAt }),
    ...(deletedBy !== undefined && { deletedBy }),
  };
}

function readCreated(input: unknown): MapCreated {
  const from = fieldsOf(input);
  return {
    id: idIn<MapId>(from, "id"),
    title: textIn(from, "title"),
    role: oneOf(from, "role", ROLES),
  };
}
