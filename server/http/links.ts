import { Router } from "express";
import { z } from "zod";
import { LINK_PASSWORD, ROLES } from "../../shared/access/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import { isId, type MapId, readId } from "../../shared/journey/index.ts";
import type { ShareLinkCreated } from "../../shared/protocol/index.ts";
import { authorOf, mustMay, newShareLink } from "../access/index.ts";
import type { LinkChanges, LinkRecord } from "../store/port.ts";
import { baseUrlOf } from "./base-url.ts";
import { expiry } from "./expiry.ts";
import { note } from "./note.ts";
import type { HttpParts } from "./parts.ts";
import { presentAll, presentLink } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";

/** Links that let in whoever has them. */
export function linkRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.post("/:id/links", route(createLink(parts)));
  router.get("/:id/links", route(listLinks(parts)));
  router.patch("/:id/links/:linkId", route(changeLink(parts)));
  router.delete("/:id/links/:linkId", route(revokeLink(parts)));
  return router;
}

const time = z.iso.datetime({ offset: true }).nullish();
const password = z.string().min(LINK_PASSWORD.shortest).max(LINK_PASSWORD.longest).nullish();
const newLink = z.strictObject({ role: z.enum(ROLES), expiresAt: time, password });

const createLink =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "invite", id);
    const { role, expiresAt, password } = await jsonBody(visit, newLink);
    const terms = { mapId, role, createdBy: authorOf(caller), createdAt: parts.now() };
    const { link, token } = newShareLink({
      ...terms,
      ...expiry(expiresAt, parts.now()),
      ...(password && { passwordHash: await parts.linkDoor.hash(password) }),
    });
    await parts.catalogue.addLink(link);
    await note(parts, caller, { action: "link.created", mapId, details: detailsOf(link) });
    const url = `${baseUrlOf(parts, request)}/m/${mapId}#t=${token}`;
    const created: ShareLinkCreated = { ...presentLink(link), token, url };
    response.status(201).json(created);
  };

const detailsOf = ({ id, role, expiresAt, passwordHash }: LinkRecord) => ({
  linkId: id,
  role,
  ...(passwordHash !== undefined && { password: true }),
  ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt).toISOString() }),
});

const changes = z
  .strictObject({ role: z.enum(ROLES).optional(), expiresAt: time, password })
  .refine((given) => Object.keys(given).length > 0, "must name what to change");

/** Whoever came by the link follows at once; with another password they have to give it. */
const changeLink =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    const { id, linkId } = request.params;
    const { mapId } = await mustMay(parts.access, caller, "invite", readId<MapId>(id));
    const { role, expiresAt, password } = await jsonBody(visit, changes);
    const ends = expiry(expiresAt, parts.now()).expiresAt;
    const passwordHash = password ? await parts.linkDoor.hash(password) : undefined;
    const next: LinkChanges = {
      ...(role && { role }),
      ...(expiresAt !== undefined && { expiresAt: ends }),
      ...(password !== undefined && { passwordHash }),
    };
    const link = isId(linkId) && (await parts.catalogue.changeLink(mapId, linkId, next));
    if (!link) throw new AppError("not_found", "There is no such link");
    parts.access.announce({ kind: "map", mapId });
    await note(parts, caller, { action: "link.changed", mapId, details: detailsOf(link) });
    response.json(presentLink(link));
  };

const listLinks =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "invite", id);
    response.json(presentAll(await parts.catalogue.listLinks(mapId), presentLink));
  };

const revokeLink =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const { id, linkId } = request.params;
    const { mapId } = await mustMay(parts.access, caller, "invite", readId<MapId>(id));
    const removed = isId(linkId) && (await parts.catalogue.removeLink(mapId, linkId));
    if (!removed) throw new AppError("not_found", "There is no such link");
    parts.access.announce({ kind: "map", mapId });
    await note(parts, caller, { action: "link.revoked", mapId, details: detailsOf(removed) });
    response.status(204).end();
  };
