import {
  emotionKey,
  findPersona,
  type JourneyMap,
  type PersonaId,
  readId,
  type StepId,
  stepsOf,
} from "../../../shared/journey/index.ts";
import { feelingName, signed } from "../../looks/index.ts";
import { titled } from "../../session/index.ts";
import type { Deed } from "./deed.ts";
import { columnName, type FrameRoot, THINGS, words } from "./words.ts";

type Thing = {
  readonly id: string;
  readonly title?: string;
  readonly name?: string;
  readonly rank: string;
  readonly stageId?: string | undefined;
};

/** What became of a stage, step, lane or persona. */
export function frameDeed(
  before: JourneyMap,
  after: JourneyMap,
  root: FrameRoot,
  id: string,
): Deed | undefined {
  const was = thingsOf(before, root).find((thing) => thing.id === id);
  const is = thingsOf(after, root).find((thing) => thing.id === id);
  const what = whatHappened({ was, is, wasAway: awayIn(before, root, id) });
  const told = is ?? was;
  if (!what || !told) return undefined;
  if (root === "steps" && (!was || !is) && wentAlong(before, after, told)) return undefined;
  const { one, many } = words.frame[what];
  return {
    one: one(root, titled(nameOf(told), THINGS[root])),
    kind: `${root} ${what}`,
    many: (count) => many(count, root),
    cells: [],
  };
}

function whatHappened({
  was,
  is,
  wasAway,
}: {
  readonly was: Thing | undefined;
  readonly is: Thing | undefined;
  readonly wasAway: boolean;
}): keyof typeof words.frame | undefined {
  if (was === is) return undefined;
  if (!was) return wasAway ? "back" : "added";
  if (!is) return "deleted";
  if (nameOf(was) !== nameOf(is)) return "renamed";
  if (was.stageId !== is.stageId || was.rank !== is.rank) return "moved";
  return JSON.stringify(was) === JSON.stringify(is) ? undefined : "edited";
}

const nameOf = ({ title, name }: Thing): string => title ?? name ?? "";

function thingsOf(map: JourneyMap, root: FrameRoot): readonly Thing[] {
  switch (root) {
    case "stages":
      return map.columns.map(({ stage }) => stage);
    case "steps":
      return stepsOf(map);
    case "lanes":
      return map.lanes;
    case "personas":
      return map.personas;
  }
}

const awayIn = ({ removed }: JourneyMap, root: FrameRoot, id: string): boolean =>
  removed[root].some((thing) => thing.id === id);

/** A stage takes its steps along, whether it comes or goes. */
const wentAlong = (before: JourneyMap, after: JourneyMap, { stageId }: Thing): boolean =>
  [before, after].some(({ columns }) => !columns.some(({ stage }) => stage.id === stageId));

/** What became of a feeling; its key names persona and step. */
export function emotionDeed(before: JourneyMap, after: JourneyMap, key: string): Deed | undefined {
  const [persona, step] = key.split("|");
  const personaId = readId<PersonaId>(persona);
  const stepId = readId<StepId>(step);
  if (!personaId || !stepId) return undefined;
  const find = ({ emotions }: JourneyMap) => emotions.get(emotionKey(personaId, stepId));
  const [was, is] = [find(before), find(after)];
  const told = is ?? was;
  if (was === is || !told) return undefined;
  const map = is ? after : before;
  const whose = titled(findPersona(map, personaId)?.name ?? "", "persona");
  const where = titled(columnName(map, stepId), "step");
  const value = `${feelingName(told.value)}, ${signed(told.value)}`;
  const lanes = map.lanes.filter(({ kind }) => kind === "emotion");
  return {
    one: is ? words.rated(whose, where, value) : words.unrated(whose, where),
    kind: "emotion",
    many: words.ratedMany,
    cells: lanes.map(({ id }) => ({ laneId: id, stepId })),
  };
}

/** What became of the map's own fields. */
export function mapDeed(before: JourneyMap, after: JourneyMap): Deed | undefined {
  const [was, is] = [before.meta, after.meta];
  if (JSON.stringify(was) === JSON.stringify(is)) return undefined;
  const one = was.title === is.title ? words.mapChanged : words.mapRenamed(titled(is.title, "map"));
  return { one, kind: "map", many: () => words.mapChanged, cells: [] };
}
