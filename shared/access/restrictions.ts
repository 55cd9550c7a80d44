import type { Lane, TeamId } from "../journey/index.ts";
import { can } from "./can.ts";
import type { Role } from "./role.ts";

/** Who acts, as far as a map's restrictions care. */
export type Party = { readonly role: Role; readonly teamId?: TeamId };

/** A guarded lane is its team's and the admins'; everybody else suggests. */
export const mayChangeLane = (
  lane: Pick<Lane, "guarded" | "teamId">,
  { role, teamId }: Party,
): boolean => {
  if (!can(role, "edit")) return false;
  if (!lane.guarded || can(role, "lock")) return true;
  return teamId !== undefined && lane.teamId === teamId;
};

/** In a lane that others guard, whoever may comment suggests cards. */
export const suggestsIn = (lane: Pick<Lane, "guarded" | "teamId">, party: Party): boolean =>
  lane.guarded === true && can(party.role, "comment") && !mayChangeLane(lane, party);
