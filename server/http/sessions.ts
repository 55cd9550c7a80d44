import { Router } from "express";
import { AppError } from "../../shared/errors/index.ts";
import type { UserId } from "../../shared/journey/index.ts";
import type { SessionItem } from "../../shared/protocol/index.ts";
import { mayRunWorkspace, must, mustHaveSession } from "../access/index.ts";
import { deviceIn } from "./device.ts";
import { note } from "./note.ts";
import type { HttpParts } from "./parts.ts";
import { presentAll } from "./present.ts";
import type { Handle, Route, Visit } from "./route.ts";
import { mustFindUser } from "./users.ts";

/** Where people are signed in, and ending that from elsewhere. */
export function ownSessionRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.get("/me/sessions", route(listSessions(parts)));
  router.delete("/me/sessions", route(endOthers(parts)));
  router.delete("/me/sessions/:id", route(endOne(parts)));
  router.delete("/users/:id/sessions", route(endAllOf(parts)));
  return router;
}

const OWN = "Only people who are signed in see their sessions";

const listSessions =
  ({ sessions, now }: HttpParts): Handle =>
  async ({ response, caller }) => {
    const { user, sessionId } = mustHaveSession(caller, OWN);
    const found = await sessions.list(user.id, now());
    // When a session was last used is written down once in a while; the one that asks is in use.
    const isHere = ({ id }: { readonly id: string }) => id === sessionId;
    response.json(
      presentAll(
        found,
        (session): SessionItem => ({
          id: session.id,
          device: deviceIn(session.userAgent),
          startedAt: new Date(session.startedAt).toISOString(),
          usedAt: new Date(isHere(session) ? now() : session.usedAt).toISOString(),
          current: isHere(session),
        }),
      ),
    );
  };

const endOne =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { user } = mustHaveSession(visit.caller, OWN);
    const only = String(visit.request.params.id);
    if ((await parts.sessions.end(user.id, { only })) === 0) {
      throw new AppError("not_found", "There is no such session");
    }
    await ended(parts, visit, user, 1);
  };

const endOthers =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { user, sessionId } = mustHaveSession(visit.caller, OWN);
    await ended(parts, visit, user, await parts.sessions.end(user.id, { except: sessionId }));
  };

const endAllOf =
  (parts: HttpParts): Handle =>
  async (visit) => {
    must(mayRunWorkspace(visit.caller), visit.caller, "Only workspace admins sign others out");
    const user = await mustFindUser(parts, visit.request.params.id);
    await ended(parts, visit, user, await parts.sessions.end(user.id));
  };

/** Whatever they had open closes at once. */
async function ended(
  parts: HttpParts,
  { caller, response }: Visit,
  user: { readonly id: UserId; readonly name: string },
  count: number,
): Promise<void> {
  if (count > 0) {
    parts.access.announce({ kind: "user", userId: user.id });
    const details = { userId: user.id, sessions: count };
    await note(parts, caller, { action: "session.revoked", subject: user.name, details });
  }
  response.status(204).end();
}
