import { type Role, strongest } from "../../shared/access/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { Catalogue } from "../store/port.ts";
import type { WorkspaceUser } from "./port.ts";

/**
 * What somebody is on a map, whether or not they are here: by themselves, by their team, or by
 * running the workspace. Links that they may have do not count: nobody knows of them beforehand.
 */
export async function roleWithoutLink(
  { catalogue }: { readonly catalogue: Pick<Catalogue, "findMember" | "findMapTeam"> },
  user: WorkspaceUser,
  mapId: MapId,
): Promise<Role | undefined> {
  // Of these it is known without asking.
  if (user.workspaceAdmin || user.deactivated) return strongestFor(user, undefined, undefined);
  const member = await catalogue.findMember(mapId, user.id);
  const team = user.teamId && (await catalogue.findMapTeam(mapId, user.teamId));
  return strongestFor(user, member?.role, team?.role);
}

/** The same for any number of people: what is stored of the map is looked up once. */
export async function rolesWithoutLink(
  { catalogue }: { readonly catalogue: Pick<Catalogue, "listMembers" | "listMapTeams"> },
  mapId: MapId,
): Promise<(user: WorkspaceUser) => Role | undefined> {
  const members = await catalogue.listMembers(mapId);
  const teams = await catalogue.listMapTeams(mapId);
  const own = new Map(members.map(({ userId, role }) => [userId, role]));
  const ofTeams = new Map(teams.map(({ teamId, role }) => [teamId, role]));
  return (user) => strongestFor(user, own.get(user.id), user.teamId && ofTeams.get(user.teamId));
}

function strongestFor(
  { workspaceAdmin, deactivated }: WorkspaceUser,
  own: Role | undefined,
  ofTeam: Role | undefined,
): Role | undefined {
  if (deactivated) return undefined;
  return workspaceAdmin ? "admin" : strongest(own, ofTeam);
}
