import type { TeamId, UserId } from "../../shared/journey/index.ts";
import { TEAM_COLOURS, type Team } from "../../shared/protocol/index.ts";
import { fetchJson, fetchNothing } from "./fetch-json.ts";
import { fetchAll } from "./pages.ts";
import { fieldsOf, idIn, oneOf, textIn } from "./read-answer.ts";

/** What a team can be told anew; its id stays. */
type TeamFields = Omit<Team, "id">;

/** The workspace's teams, for everybody with a role somewhere. */
export const listTeams = (token?: string): Promise<readonly Team[]> =>
  fetchAll("/api/teams", readTeam, { token });

export const addTeam = (team: TeamFields): Promise<Team> =>
  fetchJson("/api/teams", readTeam, { method: "POST", json: team });

export const changeTeam = (id: TeamId, team: Partial<TeamFields>): Promise<Team> =>
  fetchJson(`/api/teams/${id}`, readTeam, { method: "PATCH", json: team });

export const removeTeam = (id: TeamId): Promise<void> =>
  fetchNothing(`/api/teams/${id}`, { method: "DELETE" });

/** For oneself, and for workspace admins for everybody. */
export const joinTeam = (userId: UserId, teamId: TeamId | undefined): Promise<void> =>
  fetchNothing(`/api/users/${userId}/team`, { method: "PUT", json: { teamId: teamId ?? null } });

export function readTeam(input: unknown): Team {
  const from = fieldsOf(input);
  return {
    id: idIn<TeamId>(from, "id"),
    name: textIn(from, "name"),
    tag: textIn(from, "tag"),
    colour: oneOf(from, "colour", TEAM_COLOURS),
  };
}
