import { Router } from "express";
import { z } from "zod";
import { ROLES } from "../../shared/access/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import { type MapId, readId, type TeamId } from "../../shared/journey/index.ts";
import type { MapTeamTold } from "../../shared/protocol/index.ts";
import { maySeePeople, must, mustMay } from "../access/index.ts";
import { byName, listMapAdmins } from "./map-admins.ts";
import { note } from "./note.ts";
import type { HttpParts } from "./parts.ts";
import { presentAll, presentMapTeam, presentName } from "./present.ts";
import { jsonBody } from "./read-body.ts";
import type { Handle, Route } from "./route.ts";
import { mustFindTeam } from "./teams.ts";

/** Which whole teams are on a map, and as what. */
export function mapTeamRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.get("/:id/admins", route(listMapAdmins(parts)));
  router.get("/:id/teams", route(listMapTeams(parts)));
  router.put("/:id/teams/:teamId", route(setMapTeam(parts)));
  router.delete("/:id/teams/:teamId", route(removeMapTeam(parts)));
  return router;
}

const listMapTeams =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "read", id);
    must(maySeePeople(caller), caller, "Guests do not see who else is here");
    const told: MapTeamTold[] = [];
    for (const team of await parts.catalogue.listMapTeams(mapId)) {
      const users = await parts.accounts.find(await parts.teams.membersOf(team.teamId));
      const here = [...users.values()].filter(({ deactivated }) => deactivated === undefined);
      told.push({ ...presentMapTeam(team), people: byName(here).map(presentName) });
    }
    response.json(presentAll(told, (team) => team));
  };

const newRole = z.strictObject({ role: z.enum(ROLES) });

const setMapTeam =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const { request, response, caller } = visit;
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "invite", id);
    const team = await mustFindTeam(parts.teams, request.params.teamId);
    const { role } = await jsonBody(visit, newRole);
    await parts.catalogue.setMapTeam({ mapId, teamId: team.id, role });
    parts.access.announce({ kind: "map", mapId });
    const details = { teamId: team.id, role };
    await note(parts, caller, { action: "team-role.set", mapId, subject: team.name, details });
    response.json(presentMapTeam({ teamId: team.id, role }));
  };

const removeMapTeam =
  (parts: HttpParts): Handle =>
  async ({ request, response, caller }) => {
    const id = readId<MapId>(request.params.id);
    const { mapId } = await mustMay(parts.access, caller, "invite", id);
    const teamId = readId<TeamId>(request.params.teamId);
    if (!teamId || !(await parts.catalogue.removeMapTeam(mapId, teamId))) {
      throw new AppError("team_not_found", "This team has no role on this map");
    }
    parts.access.announce({ kind: "map", mapId });
    const subject = (await parts.teams.find(teamId))?.name ?? teamId;
    const details = { teamId };
    await note(parts, caller, { action: "team-role.removed", mapId, subject, details });
    response.status(204).end();
  };
