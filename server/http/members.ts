import { Router } from "express";
import { z } from "zod";
import { ROLES, type Role } from "../../shared/access/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import { type MapId, readId, type UserId } from "../../shared/journey/index.ts";
import { authorOf, maySeePeople, must, mustMay } from "../access/index.ts";
import { inTurn } from "./in-turn.ts";
import { note } from "./note.ts";
import type { HttpParts } from "./parts.ts";
import { presentAll, presentMember } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";
import { mustFindUser } from "./users.ts";

/** Who is on a map, and as what. */
export function memberRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  const turns = inTurn();
  router.get("/:id/members", route(listMembers(parts)));
  router.put("/:id/members/:userId", route(setMember(parts, turns)));
  router.delete("/:id/members/:userId", route(removeMember(parts, turns)));
  return router;
}

type Turns = ReturnType<typeof inTurn<MapId>>;

const listMembers =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "read", id);
    must(maySeePeople(caller), caller, "Guests do not see who else is here");
    const members = await parts.catalogue.listMembers(mapId);
    const users = await parts.accounts.find(members.map((member) => member.userId));
    const known = members.flatMap(({ userId, role }) => {
      const user = users.get(userId);
      return user && !user.deactivated ? [{ user, role }] : [];
    });
    known.sort((a, b) => a.user.name.localeCompare(b.user.name));
    response.json(presentAll(known, ({ user, role }) => presentMember(user, role)));
  };

const newRole = z.strictObject({ role: z.enum(ROLES) });

const setMember =
  (parts: HttpParts, turns: Turns): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "invite", id);
    const user = await mustFindUser(parts, request.params.userId);
    if (user.deactivated) throw new AppError("not_found", "There is no such person");
    const { role } = await jsonBody(visit, newRole);
    await turns(mapId, async () => {
      await mustKeepAnAdmin(parts, mapId, user.id, role);
      await parts.catalogue.setMember({ mapId, userId: user.id, role });
    });
    parts.access.announce({ kind: "map", mapId });
    const details = { userId: user.id, role };
    await note(parts, caller, { action: "member.set", mapId, subject: user.name, details });
    response.json(presentMember(user, role));
  };

const removeMember =
  (parts: HttpParts, turns: Turns): Handle =>
  async ({ request, response, caller }) => {
    const { id, userId } = request.params;
    const member = readId<UserId>(userId);
    // Whoever may see a map may leave it.
    const deed = member !== undefined && member === authorOf(caller) ? "read" : "invite";
    const { mapId } = await mustMay(parts.access, caller, deed, readId<MapId>(id));
    if (!member) throw new AppError("not_found", "There is no such member");
    await turns(mapId, async () => {
      if (!(await parts.catalogue.findMember(mapId, member))) {
        throw new AppError("not_found", "There is no such member");
      }
      await mustKeepAnAdmin(parts, mapId, member, undefined);
      await parts.catalogue.removeMember(mapId, member);
    });
    parts.access.announce({ kind: "map", mapId });
    const subject = (await parts.accounts.find([member])).get(member)?.name ?? member;
    const action = member === authorOf(caller) ? "member.left" : "member.removed";
    await note(parts, caller, { action, mapId, subject, details: { userId: member } });
    response.status(204).end();
  };

/** A map whose last admin went would be nobody's. */
async function mustKeepAnAdmin(
  { catalogue, accounts }: HttpParts,
  mapId: MapId,
  userId: UserId,
  next: Role | undefined,
): Promise<void> {
  if (next === "admin") return;
  const members = await catalogue.listMembers(mapId);
  const admins = members.filter((member) => member.role === "admin").map((admin) => admin.userId);
  const users = await accounts.find(admins);
  const active = admins.filter((id) => users.get(id)?.deactivated === undefined);
  if (active.length !== 1 || active[0] !== userId) return;
  throw new AppError("conflict", "This map needs an admin. Make somebody else admin first.");
}
