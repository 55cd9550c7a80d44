import { Router } from "express";
import { z } from "zod";
import { AppError } from "../../shared/errors/index.ts";
import { readId, type UserId } from "../../shared/journey/index.ts";
import {
  mayRunWorkspace,
  maySeePeople,
  mayTakeOver,
  must,
  type WorkspaceUser,
} from "../access/index.ts";
import { note } from "./note.ts";
import { pageQuery, parse } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
import { newPerson } from "./people.ts";
import { presentPage, presentUser } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route, Visit } from "./route.ts";
import { mustFindTeam } from "./teams.ts";

/** The people of the workspace. */
export function userRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.get("/", route(listUsers(parts)));
  router.post("/", route(addUser(parts)));
  router.patch("/:id", route(changeUser(parts)));
  router.delete("/:id", route(removeUser(parts)));
  router.put("/:id/team", route(setTeam(parts)));
  return router;
}

const which = z.object({ deactivated: z.enum(["true", "false"]).optional() });

/** Workspace admins are also told when each of them was last here. */
const listUsers =
  ({ accounts, book, now }: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    must(maySeePeople(caller), caller, "Guests do not see who else is here");
    const isAdmin = mayRunWorkspace(caller);
    const gone = parse(which, request.query, "The query").deactivated === "true";
    if (gone) must(isAdmin, caller, "Only workspace admins see who was removed");
    const page = parse(pageQuery, request.query, "The query");
    const found = await accounts.list(page, gone ? "deactivated" : undefined);
    const seen = isAdmin ? await book.lastSeen(found.items.map(({ id }) => id)) : undefined;
    // What is written down may be an hour old; whoever asks is here.
    const here = caller.kind === "user" ? caller.user.id : undefined;
    const seenAt = ({ id }: { readonly id: UserId }) => (id === here ? now() : seen?.get(id));
    response.json(
      presentPage(found, (user) => presentUser(user, isAdmin ? seenAt(user) : undefined)),
    );
  };

const NO_PROGRAM = "Programs make nobody an admin of the workspace";

const newUser = z.strictObject({ ...newPerson, workspaceAdmin: z.boolean().default(false) });

const addUser =
  (parts: HttpParts): Handle =>
  async (visit) => {
    must(mayRunWorkspace(visit.caller), visit.caller, "Only workspace admins make accounts");
    const asked = await jsonBody(visit, newUser);
    if (asked.workspaceAdmin) must(mayTakeOver(visit.caller), visit.caller, NO_PROGRAM);
    const user = await parts.accounts.add(asked);
    const { id: userId, email, workspaceAdmin } = user;
    const details = { userId, email, workspaceAdmin };
    await note(parts, visit.caller, { action: "user.added", subject: user.name, details });
    visit.response.status(201).json(presentUser(user));
  };

const changes = z
  .strictObject({
    name: newPerson.name.optional(),
    workspaceAdmin: z.boolean().optional(),
    active: z.literal(true).optional(),
  })
  .refine((given) => Object.keys(given).length > 0, "must name what to change");

/** People rename themselves; workspace admins do that too, and decide who else is one and who is back. */
const changeUser =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    const { name, workspaceAdmin, active } = await jsonBody(visit, changes);
    const isOwnName = isOneself(visit) && workspaceAdmin === undefined && !active;
    must(isOwnName || mayRunWorkspace(caller), caller, "Only workspace admins change accounts");
    if (workspaceAdmin) must(mayTakeOver(caller), caller, NO_PROGRAM);
    const { id } = await mustFindUser(parts, request.params.id);
    const user = await parts.accounts.change(id, {
      ...(name !== undefined && { name }),
      ...(workspaceAdmin !== undefined && { workspaceAdmin }),
      ...(active && { deactivated: false }),
    });
    parts.access.announce({ kind: "user", userId: id });
    const told = {
      ...(name !== undefined && { name }),
      ...(workspaceAdmin !== undefined && { workspaceAdmin }),
      ...(active && { active }),
    };
    const details = { userId: id, ...told };
    await note(parts, caller, { action: "user.changed", subject: user.name, details });
    response.json(presentUser(user));
  };

/** Ends all they have open at once. Their maps stay, and their name on what they did. */
const removeUser =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    must(mayRunWorkspace(caller), caller, "Only workspace admins remove people");
    const { id, name } = await mustFindUser(parts, request.params.id);
    await parts.accounts.change(id, { deactivated: true });
    // At once: they are let in nowhere from here on, whether or not their sessions can be ended.
    parts.access.announce({ kind: "user", userId: id });
    await parts.sessions.end(id);
    await note(parts, caller, { action: "user.removed", subject: name, details: { userId: id } });
    response.status(204).end();
  };

/** Programs that act for somebody change nothing about them. */
const isOneself = ({ request, caller }: Visit): boolean =>
  caller.kind === "user" && !caller.via && caller.user.id === request.params.id;

const newTeam = z.strictObject({ teamId: z.string().nullable() });

const setTeam =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    const isAdmin = mayRunWorkspace(caller);
    const refusal = "Only workspace admins decide who belongs to a team";
    must(isOneself(visit) || isAdmin, caller, refusal);
    const { id, name } = await mustFindUser(parts, request.params.id);
    const { teamId } = await jsonBody(visit, newTeam);
    // A team may hold roles on maps: whoever could join one would give themself those.
    must(teamId === null || isAdmin, caller, refusal);
    const team = teamId === null ? undefined : await mustFindTeam(parts.teams, teamId);
    await parts.teams.join(id, team?.id);
    parts.access.announce({ kind: "user", userId: id });
    const details = { userId: id, ...(team && { team: team.name }) };
    await note(parts, caller, { action: "user.team", subject: name, details });
    response.json(presentUser(await mustFindUser(parts, id)));
  };

export async function mustFindUser(
  { accounts }: Pick<HttpParts, "accounts">,
  param: unknown,
): Promise<WorkspaceUser> {
  const id = readId<UserId>(param);
  const user = id && (await accounts.find([id])).get(id);
  if (user) return user;
  throw new AppError("not_found", "There is no such person");
}
