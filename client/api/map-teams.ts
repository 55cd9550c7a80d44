import { ROLES, type Role } from "../../shared/access/index.ts";
import type { MapId, TeamId, UserId } from "../../shared/journey/index.ts";
import type { MapTeamTold, PersonName } from "../../shared/protocol/index.ts";
import { fetchNothing } from "./fetch-json.ts";
import { fetchAll } from "./pages.ts";
import { fieldsOf, idIn, listOf, oneOf, textIn } from "./read-answer.ts";

/** What whole teams are on a map. */
export const listMapTeams = (mapId: MapId): Promise<readonly MapTeamTold[]> =>
  fetchAll(`/api/maps/${mapId}/teams`, (input) => {
    const from = fieldsOf(input);
    const people = listOf(from.people, readName);
    return { teamId: idIn<TeamId>(from, "teamId"), role: oneOf(from, "role", ROLES), people };
  });

/** Whom to ask about a map, those who are nearest to it first. */
export const listMapAdmins = (mapId: MapId): Promise<readonly PersonName[]> =>
  fetchAll(`/api/maps/${mapId}/admins`, readName);

function readName(input: unknown): PersonName {
  const from = fieldsOf(input);
  return { userId: idIn<UserId>(from, "userId"), name: textIn(from, "name") };
}

/** Everybody of the team has at least this role; open sockets follow at once. */
export const setMapTeam = (mapId: MapId, teamId: TeamId, role: Role): Promise<void> =>
  fetchNothing(`/api/maps/${mapId}/teams/${teamId}`, { method: "PUT", json: { role } });

export const removeMapTeam = (mapId: MapId, teamId: TeamId): Promise<void> =>
  fetchNothing(`/api/maps/${mapId}/teams/${teamId}`, { method: "DELETE" });
