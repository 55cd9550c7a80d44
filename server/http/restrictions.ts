import { Router } from "express";
import { Actor } from "../../shared/access/index.ts";
import { type JourneyDoc, readJourney, readMeta } from "../../shared/document/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import {
  findLane,
  type Lane,
  type LaneId,
  type MapId,
  readId,
} from "../../shared/journey/index.ts";
import { guardLane, lockStructure } from "../../shared/operations/index.ts";
import type { AuditAction } from "../../shared/protocol/index.ts";
import { authorName, authorOf, type Caller, mustMay } from "../access/index.ts";
import { note } from "./note.ts";
import type { HttpParts } from "./parts.ts";
import { presentLock } from "./present.ts";
import type { Handle, Route, Visit } from "./route.ts";

/** What only admins decide: whether the structure is locked, and whose lanes are whose alone. */
export function restrictionRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.put("/:id/structure-lock", route(lock(parts)));
  router.delete("/:id/structure-lock", route(release(parts)));
  router.put("/:id/lanes/:laneId/guard", route(guard(parts)));
  router.delete("/:id/lanes/:laneId/guard", route(open(parts)));
  return router;
}

const mustGovern = ({ access }: HttpParts, { request, caller }: Visit) =>
  mustMay(access, caller, "lock", readId<MapId>(request.params.id));

const lock =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { response, caller } = visit;
    const { mapId } = await mustGovern(parts, visit);
    const by = authorOf(caller);
    const fresh = { by, name: nameOf(caller), at: parts.now() };
    // Whoever locks what is locked already finds who did it first.
    const before = await parts.openMaps.change(mapId, (doc) => {
      const { locked } = readMeta(doc);
      if (!locked) lockStructure(doc, new Actor(by), fresh);
      return locked;
    });
    if (!before) await note(parts, caller, { action: "structure.locked", mapId });
    response.json(presentLock(before ?? fresh));
  };

const release =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { response, caller } = visit;
    const { mapId } = await mustGovern(parts, visit);
    const by = new Actor(authorOf(caller));
    const before = await parts.openMaps.change(mapId, (doc) => {
      const { locked } = readMeta(doc);
      lockStructure(doc, by, undefined);
      return locked;
    });
    if (before) await note(parts, caller, { action: "structure.released", mapId });
    response.status(204).end();
  };

const guard =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { id, teamId } = await setGuard(parts, visit, "lane.guarded", true);
    visit.response.json({ laneId: id, teamId, guarded: true });
  };

const open =
  (parts: HttpParts): Handle =>
  async (visit) => {
    await setGuard(parts, visit, "lane.opened", false);
    visit.response.status(204).end();
  };

async function setGuard(
  parts: HttpParts,
  visit: Visit,
  action: AuditAction,
  guarded: boolean,
): Promise<Lane> {
  const { request, caller } = visit;
  const { mapId } = await mustGovern(parts, visit);
  const laneId = readId<LaneId>(request.params.laneId);
  const by = new Actor(authorOf(caller));
  const lane = await parts.openMaps.change(mapId, (doc) => {
    const before = laneId && findLane(readJourney(doc), laneId);
    if (!before) throw new AppError("lane_not_found", "There is no such lane");
    guardLane(doc, by, before.id, guarded);
    return before;
  });
  if ((lane.guarded === true) !== guarded) {
    await note(parts, caller, { action, mapId, subject: lane.title });
  }
  return lane;
}

const nameOf = (caller: Caller): string =>
  caller.kind === "user" ? caller.user.name : authorName(authorOf(caller));

/** Members whose map is locked change no more of it by way of HTTP than by the socket. */
export function mustBeUnlocked(doc: JourneyDoc): void {
  const { locked } = readMeta(doc);
  if (!locked) return;
  throw new AppError(
    "not_allowed",
    `The structure is locked by ${locked.name || "an admin"}. Only admins change it.`,
  );
}
