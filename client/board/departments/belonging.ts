import { type JourneyMap, stepsOf, type TeamId } from "../../../shared/journey/index.ts";

type Belonging = {
  /** Of cards, lanes and stages. */
  readonly ids: ReadonlySet<string>;
  readonly cards: number;
};

/** What a department owns: its stages, its lanes, and the cards that are its own or stand in those. */
export function belongingTo(map: JourneyMap, team: TeamId): Belonging {
  const stages = map.columns.filter(({ stage }) => stage.teamId === team);
  const lanes = map.lanes.filter(({ teamId }) => teamId === team);
  const places = new Set<string>([
    ...stepsOf({ columns: stages }).map(({ id }) => id),
    ...lanes.map(({ id }) => id),
  ]);
  const cards = [...map.cards.values()].filter(
    ({ teamId, cell, deleted }) =>
      !deleted &&
      (teamId === team || (cell && (places.has(cell.laneId) || places.has(cell.stepId)))),
  );
  const ids = [...stages.map(({ stage }) => stage.id), ...lanes.map(({ id }) => id)];
  return { ids: new Set<string>([...ids, ...cards.map(({ id }) => id)]), cards: cards.length };
}
