import type { Router } from "express";
import { type MapId, readId } from "../../../shared/journey/index.ts";
import { mustHaveSession, mustMay } from "../../access/index.ts";
import type { Handle, Route } from "../route.ts";
import { type CommentParts, mustRead, threadIdOf } from "./command.ts";

/** When somebody last saw each thread. */
export function addSeenRoutes(router: Router, route: Route, parts: CommentParts): void {
  router.get("/:id/threads/seen", route(listSeen(parts)));
  router.post("/:id/threads/:tid/seen", route(see(parts)));
}

const NOT_KEPT = "It is kept of people what they have seen, not of guests or programs";

const listSeen =
  (parts: CommentParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "read", id);
    const { user } = mustHaveSession(caller, NOT_KEPT);
    const seen = await parts.inbox.seenBy(user, mapId);
    const told = [...seen].map(([threadId, at]) => [threadId, new Date(at).toISOString()]);
    response.json(Object.fromEntries(told));
  };

const see =
  (parts: CommentParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "read", id);
    const { user } = mustHaveSession(caller, NOT_KEPT);
    const threadId = threadIdOf({ visit });
    await parts.openComments.read(mapId, (doc) => mustRead(doc, threadId));
    await parts.inbox.see(user, mapId, threadId);
    response.status(204).end();
  };
