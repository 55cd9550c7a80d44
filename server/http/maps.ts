import { Router } from "express";
import { z } from "zod";
import { Actor, can, type Role } from "../../shared/access/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import { LIMITS, MAP_STATES, type MapId, readId, type UserId } from "../../shared/journey/index.ts";
import { type MapFields, setMeta } from "../../shared/operations/index.ts";
import { LANGUAGES, TEMPLATES } from "../../shared/protocol/index.ts";
import { templateDocument } from "../../shared/templates/index.ts";
import {
  authorName,
  authorOf,
  type Caller,
  mayMakeMaps,
  maySeePeople,
  must,
  mustMay,
  seesEveryMap,
} from "../access/index.ts";
import { newId } from "../new-id.ts";
import type { MapRecord } from "../store/port.ts";
import { unpack } from "./carry-pictures.ts";
import { makeMap } from "./new-map.ts";
import { note } from "./note.ts";
import { line, pageQuery, parse } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
import { presentMap, presentPage } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import { mustBeUnlocked } from "./restrictions.ts";
import type { Handle, Route } from "./route.ts";
import { withDrawings } from "./template-pictures.ts";

/** Making, listing, naming and throwing away maps. */
export function mapRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.post("/", route(createMap(parts)));
  router.get("/", route(listMaps(parts)));
  router.get("/:id", route(showMap(parts)));
  router.patch("/:id", route(changeMap(parts)));
  router.delete("/:id", route(throwAway(parts)));
  router.post("/:id/restore-from-trash", route(takeBack(parts)));
  return router;
}

const newMap = z.strictObject({
  title: line(LIMITS.title),
  template: z.enum(TEMPLATES).optional(),
  language: z.enum(LANGUAGES).optional(),
});

const createMap =
  (parts: HttpParts): Handle =>
  async (visit) => {
    must(mayMakeMaps(visit.caller), visit.caller, "Guests do not make maps");
    const { title, template = "blank", language } = await jsonBody(visit, newMap);
    const told = await withDrawings(templateDocument(template, newId, language));
    const { document, pictures } = unpack(told, parts.maxPictureBytes);
    const made = await makeMap(parts, visit.caller, { ...document, title }, { pictures });
    await note(parts, visit.caller, { action: "map.created", mapId: made.id, subject: made.title });
    visit.response.status(201).json(made);
  };

const mapsQuery = z.object({ trash: z.enum(["true", "false"]).optional() });

const listMaps =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    must(maySeePeople(caller), caller, "A share link opens one map only");
    const page = parse(pageQuery, request.query, "The query");
    const deleted = parse(mapsQuery, request.query, "The query").trash === "true";
    const everything = seesEveryMap(caller);
    const filter = { deleted, ...(!everything && ownOf(caller)) };
    const { items, cursor } = await parts.catalogue.listMaps(filter, page);
    const place = deleted ? "trash" : undefined;
    const grants = await Promise.all(
      items.map((map) => parts.access.grantOn(caller, map.id, place)),
    );
    const names = await deleters(parts, items);
    const shown = items.flatMap((map, index) => {
      const role = grants[index]?.role;
      return role ? [{ map, role }] : [];
    });
    const present = ({ map, role }: { map: MapRecord; role: Role }) =>
      presentMap(map, role, names(map));
    response.json(presentPage({ items: shown, ...(cursor !== undefined && { cursor }) }, present));
  };

const ownOf = (caller: Caller) => ({
  visibleTo: authorOf(caller),
  ...(caller.kind === "user" && caller.user.teamId && { ofTeam: caller.user.teamId }),
});

/** Who threw each map away, by name. */
async function deleters(
  { accounts }: HttpParts,
  maps: readonly MapRecord[],
): Promise<(map: MapRecord) => string | undefined> {
  const ids = new Set<UserId>(maps.flatMap((map) => (map.deleted ? [map.deleted.by] : [])));
  const users = await accounts.find([...ids]);
  return ({ deleted }) => deleted && (users.get(deleted.by)?.name ?? authorName(deleted.by));
}

const showMap =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId, role } = await mustMay(parts.access, caller, "read", id);
    response.json(presentMap(await mustFind(parts, mapId), role));
  };

const changes = z
  .strictObject({
    title: line(LIMITS.title).optional(),
    description: z.string().max(LIMITS.note).optional(),
    state: z.enum(MAP_STATES).optional(),
  })
  .refine((fields) => Object.keys(fields).length > 0, "must name what to change");

const changeMap =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    const id = readId<MapId>(request.params.id);
    const { mapId, role } = await mustMay(parts.access, caller, "edit", id);
    const fields = definedOnly(await jsonBody(visit, changes));
    const by = new Actor(authorOf(caller));
    await parts.openMaps.change(mapId, (doc) => {
      if (!can(role, "lock")) mustBeUnlocked(doc);
      setMeta(doc, by, fields);
    });
    // The list follows the document by itself; this answer should not have to wait for that.
    const { title } = fields;
    await parts.catalogue.touchMap(mapId, {
      updatedAt: parts.now(),
      ...(title !== undefined && { title }),
    });
    response.json(presentMap(await mustFind(parts, mapId), role));
  };

type Given = { [K in keyof MapFields]?: MapFields[K] | undefined };

const definedOnly = ({ title, description, state }: Given): MapFields => ({
  ...(title !== undefined && { title }),
  ...(description !== undefined && { description }),
  ...(state !== undefined && { state }),
});

const throwAway =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const { catalogue, access, now } = parts;
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(access, caller, "delete", id);
    await catalogue.markDeleted(mapId, { at: now(), by: authorOf(caller) });
    access.announce({ kind: "map", mapId });
    const { title } = await mustFind(parts, mapId);
    await note(parts, caller, { action: "map.trashed", mapId, subject: title });
    response.status(204).end();
  };

const takeBack =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId, role } = await mustMay(parts.access, caller, "delete", id, "trash");
    await parts.catalogue.markDeleted(mapId, undefined);
    const map = await mustFind(parts, mapId);
    await note(parts, caller, { action: "map.restored-from-trash", mapId, subject: map.title });
    response.json(presentMap(map, role));
  };

async function mustFind({ catalogue }: HttpParts, id: MapId): Promise<MapRecord> {
  const map = await catalogue.findMap(id);
  if (map) return map;
  throw new AppError("map_not_found", "There is no such map");
}
