import type { CardId, JourneyMap, LaneId } from "../journey/index.ts";
import { can } from "./can.ts";
import { mayChangeLane, type Party } from "./restrictions.ts";

/** While the structure is locked, admins alone change stages, steps, lanes, personas and the map's own fields. */
export const mayChangeStructure = ({ meta }: Pick<JourneyMap, "meta">, { role }: Party): boolean =>
  can(role, "edit") && (meta.locked === undefined || can(role, "lock"));

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
