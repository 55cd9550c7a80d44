import { Router } from "express";
import { z } from "zod";
import { AppError } from "../../shared/errors/index.ts";
import { readId, type UserId } from "../../shared/journey/index.ts";
import { mayRunWorkspace, maySeePeople, must, type WorkspaceUser } from "../access/index.ts";
import { note } from "./note.ts";
import { pageQuery, parse } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
import { newPerson } from "./people.ts";
import { presentPage, presentUser } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";
import { mustFindTeam } from "./teams.ts";

/** The people of the workspace. */
export function userRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.get("/", route(listUsers(parts)));
  router.post("/", route(addUser(parts)));
  router.put("/:id/team", route(setTeam(parts)));
  return router;
}

const listUsers =
  ({ accounts }: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    must(maySeePeople(caller), caller, "Guests do not see who else is here");
    const page = await accounts.list(parse(pageQuery, request.query, "The query"));
    response.json(presentPage(page, presentUser));
  };

const newUser = z.strictObject({ ...newPerson, workspaceAdmin: z.boolean().default(false) });

const addUser =
  (parts: HttpParts): Handle =>
  async (visit) => {
    must(mayRunWorkspace(visit.caller), visit.caller, "Only workspace admins make accounts");
    const user = await parts.accounts.add(await jsonBody(visit, newUser));
    const { id: userId, email, workspaceAdmin } = user;
    const details = { userId, email, workspaceAdmin };
    await note(parts, visit.caller, { action: "user.added", subject: user.name, details });
    visit.response.status(201).json(presentUser(user));
  };

const newTeam = z.strictObject({ teamId: z.string().nullable() });

const setTeam =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    const isOwn = caller.kind === "user" && caller.user.id === request.params.id;
    const refusal = "Only workspace admins decide to which team others belong";
    must(isOwn || mayRunWorkspace(caller), caller, refusal);
    const { id, name } = await mustFindUser(parts, request.params.id);
    const { teamId } = await jsonBody(visit, newTeam);
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
