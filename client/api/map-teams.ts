import { ROLES, type Role } from "../../shared/access/index.ts";
import type { MapId, TeamId } from "../../shared/journey/index.ts";
import type { MapTeam } from "../../shared/protocol/index.ts";
import { fetchNothing } from "./fetch-json.ts";
import { fetchAll } from "./pages.ts";
import { fieldsOf, idIn, oneOf } from "./read-answer.ts";

/** What whole teams are on a map. */
export const listMapTeams = (mapId: MapId): Promise<readonly MapTeam[]> =>
  fetchAll(`/api/maps/${mapId}/teams`, (input) => {
    const from = fieldsOf(input);
    return { teamId: idIn<TeamId>(from, "teamId"), role: oneOf(from, "role", ROLES) };
  });

/** Everybody of the team has at least this role; open sockets follow at once. */
export const setMapTeam = (mapId: MapId, teamId: TeamId, role: Role): Promise<void> =>
  fetchNothing(`/api/maps/${mapId}/teams/${teamId}`, { method: "PUT", json: { role } });

export const removeMapTeam = (mapId: MapId, teamId: TeamId): Promise<void> =>
  fetchNothing(`/api/maps/${mapId}/teams/${teamId}`, { method: "DELETE" });
