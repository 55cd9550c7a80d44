import { ROLES, type Role } from "../../shared/access/index.ts";
import { type MapId, readId, type TeamId, type UserId } from "../../shared/journey/index.ts";
import type { MapMember } from "../../shared/protocol/index.ts";
import { fetchNothing } from "./fetch-json.ts";
import { fetchAll } from "./pages.ts";
import { fieldsOf, idIn, oneOf, textIn } from "./read-answer.ts";

export const listMembers = (mapId: MapId): Promise<readonly MapMember[]> =>
  fetchAll(`/api/maps/${mapId}/members`, readMember);

/** Adds somebody or changes what they are; open sockets follow at once. */
export const setMember = (mapId: MapId, userId: UserId, role: Role): Promise<void> =>
  fetchNothing(`/api/maps/${mapId}/members/${userId}`, { method: "PUT", json: { role } });

export const removeMember = (mapId: MapId, userId: UserId): Promise<void> =>
  fetchNothing(`/api/maps/${mapId}/members/${userId}`, { method: "DELETE" });

function readMember(input: unknown): MapMember {
  const from = fieldsOf(input);
  const teamId = readId<TeamId>(from.teamId);
  return {
    userId: idIn<UserId>(from, "userId"),
    name: textIn(from, "name"),
    email: textIn(from, "email"),
    role: oneOf(from, "role", ROLES),
    ...(teamId && { teamId }),
  };
}
