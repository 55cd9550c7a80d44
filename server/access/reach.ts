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
  { id, teamId, workspaceAdmin, deactivated }: WorkspaceUser,
  mapId: MapId,
): Promise<Role | undefined> {
  if (deactivated) return undefined;
  if (deactivated) return undefined;
  if (workspaceAdmin) return "admin";
  const member = await catalogue.findMember(mapId, id);
  const team = teamId && (await catalogue.findMapTeam(mapId, teamId));
  return strongest(member?.role, team?.role);
}
