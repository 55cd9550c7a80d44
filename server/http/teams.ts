import { Router } from "express";
import { z } from "zod";
import { AppError } from "../../shared/errors/index.ts";
import { idOf, readId, type TeamId } from "../../shared/journey/index.ts";
import { TEAM_COLOURS, TEAM_LIMITS, TEAM_TAG } from "../../shared/protocol/index.ts";
import { mayRunWorkspace, must, mustBeKnown } from "../access/index.ts";
import { newId } from "../new-id.ts";
import type { TeamRecord } from "../store/port.ts";
import { inTurn } from "./in-turn.ts";
import { note } from "./note.ts";
import { line } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
import { presentAll, presentTeam } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route, Visit } from "./route.ts";

/** The departments of the workspace: everybody sees them, its admins decide which there are. */
export function teamRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  const turns = inTurn<"teams">();
  router.get("/", route(listTeams(parts)));
  router.post("/", route(addTeam(parts, turns)));
  router.patch("/:id", route(changeTeam(parts, turns)));
  router.delete("/:id", route(removeTeam(parts, turns)));
  return router;
}

type Turns = ReturnType<typeof inTurn<"teams">>;

const listTeams =
  ({ teams }: HttpParts): Handle =>
  async ({ response, caller }) => {
    mustBeKnown(caller);
    response.json(presentAll(await teams.list(), presentTeam));
  };

const tag = z
  .string()
  .transform((text) => text.trim().toUpperCase())
  .refine((text) => TEAM_TAG.test(text), "must be two letters or digits");
const fields = { name: line(TEAM_LIMITS.name), tag, colour: z.enum(TEAM_COLOURS) };
const newTeam = z.strictObject(fields);

const addTeam =
  (parts: HttpParts, turns: Turns): Handle =>
  async (visit) => {
    const { teams } = parts;
    mustRunWorkspace(visit);
    const told = await jsonBody(visit, newTeam);
    await turns("teams", async () => {
      const others = await teams.list();
      if (others.length >= TEAM_LIMITS.teams) {
        throw new AppError("conflict", `There can be at most ${TEAM_LIMITS.teams} teams`);
      }
      const team = { ...told, id: freeId(told.name, others) };
      mustDiffer(team, others);
      await teams.set(team);
      await note(parts, visit.caller, { action: "team.created", ...deedTo(team) });
      visit.response.status(201).json(presentTeam(team));
    });
  };

const changes = z
  .strictObject({
    name: fields.name.optional(),
    tag: fields.tag.optional(),
    colour: fields.colour.optional(),
  })
  .refine((given) => Object.keys(given).length > 0, "must name what to change");

const changeTeam =
  (parts: HttpParts, turns: Turns): Handle =>
  async (visit) => {
    const { teams, access } = parts;
    mustRunWorkspace(visit);
    const given = await jsonBody(visit, changes);
    await turns("teams", async () => {
      const old = await mustFindTeam(teams, visit.request.params.id);
      const { name = old.name, tag = old.tag, colour = old.colour } = given;
      const team = { id: old.id, name, tag, colour };
      mustDiffer(team, await teams.list());
      await teams.set(team);
      if (tag !== old.tag) announceAll(access, await teams.membersOf(team.id));
      await note(parts, visit.caller, { action: "team.changed", ...deedTo(team) });
      visit.response.json(presentTeam(team));
    });
  };

const removeTeam =
  (parts: HttpParts, turns: Turns): Handle =>
  async (visit) => {
    const { teams, access } = parts;
    mustRunWorkspace(visit);
    await turns("teams", async () => {
      const team = await mustFindTeam(teams, visit.request.params.id);
      const members = await teams.membersOf(team.id);
      await teams.remove(team.id);
      announceAll(access, members);
      await note(parts, visit.caller, { action: "team.deleted", ...deedTo(team) });
      visit.response.status(204).end();
    });
  };

const deedTo = ({ id, name, tag }: TeamRecord) => ({
  subject: name,
  details: { teamId: id, tag },
});

const mustRunWorkspace = ({ caller }: Visit): void =>
  must(mayRunWorkspace(caller), caller, "Only workspace admins decide which teams there are");

export async function mustFindTeam(teams: HttpParts["teams"], param: unknown): Promise<TeamRecord> {
  const id = readId<TeamId>(param);
  const team = id && (await teams.find(id));
  if (team) return team;
  throw new AppError("team_not_found", "There is no such team");
}

function announceAll(
  access: HttpParts["access"],
  members: Awaited<ReturnType<HttpParts["teams"]["membersOf"]>>,
): void {
  for (const userId of members) access.announce({ kind: "user", userId });
}

/** Two teams that look alike would be taken for one. */
function mustDiffer(team: TeamRecord, others: readonly TeamRecord[]): void {
  for (const other of others) {
    if (other.id === team.id) continue;
    if (plain(other.name) === plain(team.name)) {
      throw new AppError("conflict", `There is a team ${other.name} already`);
    }
    if (other.tag === team.tag) {
      throw new AppError("conflict", `${other.name} has the tag ${team.tag} already`);
    }
  }
}

const plain = (name: string): string => name.normalize("NFKC").toLowerCase();

const LONGEST_ID = 32;

/**
 * Made of the name where it can be: maps name teams by id, and one that came from another workspace,
 * or whose team is gone, is shown by it.
 */
function freeId(name: string, others: readonly TeamRecord[]): TeamId {
  const letters = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, "");
  const isFree = letters !== "" && !others.some(({ id }) => id === letters);
  return isFree ? idOf<TeamId>(letters) : idOf<TeamId>(`team-${newId<TeamId>()}`);
}
