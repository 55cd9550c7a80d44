import type { CardId, JourneyMap, Lane, LaneId, TeamId } from "../journey/index.ts";
import { can } from "./can.ts";
import type { Role } from "./role.ts";

/** Who acts, as far as a map's restrictions care. */
export type Party = { readonly role: Role; readonly teamId?: TeamId };

/** While the structure is locked, admins alone change stages, steps, lanes, personas and the map's own fields. */
export const mayChangeStructure = ({ meta }: Pick<JourneyMap, "meta">, { role }: Party): boolean =>
  can(role, "edit") && (meta.locked === undefined || can(role, "lock"));

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

/** The lanes that others guard, deleted ones included: what stands in them is theirs all the same. */
export function lanesOfOthers(
  { lanes, removed }: Pick<JourneyMap, "lanes" | "removed">,
  party: Party,
): ReadonlySet<LaneId> {
  const all = [...lanes, ...removed.lanes];
  return new Set(all.filter((lane) => !mayChangeLane(lane, party)).map(({ id }) => id));
}

/** Those of these cards that stand in lanes which others guard. */
export const cardsOfOthers = (
  map: Pick<JourneyMap, "cards">,
  ids: readonly CardId[],
  others: ReadonlySet<LaneId>,
): readonly CardId[] =>
  ids.filter((id) => {
    const laneId = map.cards.get(id)?.cell?.laneId;
    return laneId !== undefined && others.has(laneId);
  });
