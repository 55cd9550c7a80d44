import {
  type AnyId,
  type Column,
  type EmotionKey,
  type EmotionPoint,
  emotionKey,
  emotionOf,
  idOf,
  type JourneyMap,
  LIMITS,
  MAP_STATES,
  type MapMeta,
  type PersonaId,
  readId,
  SCHEMA,
  type Stage,
  type StageId,
  type Standing,
  type Step,
  type StepId,
  standingOf,
  stepsOf,
  type UserId,
} from "../journey/index.ts";
import { byRank } from "../order/index.ts";
import { isPlainObject, readNumber, readOneOf, readText } from "./fields.ts";
import { orderOf } from "./order-of.ts";
import { readLane, readPersona, readStage, readStep } from "./read-entities.ts";
import {
  type EntityRoot,
  emotionsOf,
  entitiesOf,
  type JourneyDoc,
  metaOf,
  type YEntity,
} from "./schema.ts";

/** Everything of a map but its cards and emotions. */
export type Frame = Pick<JourneyMap, "meta" | "columns" | "lanes" | "personas" | "removed">;

export function readMeta(doc: JourneyDoc): MapMeta {
  const meta = metaOf(doc);
  return {
    schema: readNumber(meta.get("schema"), 0, Number.MAX_SAFE_INTEGER, SCHEMA),
    title: readText(meta.get("title"), LIMITS.title),
    description: readText(meta.get("description"), LIMITS.note),
    state: readOneOf(meta.get("state"), MAP_STATES, "as-is"),
    ...readLock(meta.get("locked")),
  };
}

/** Total: anything object-like locks, so that what is half written cannot open a locked map. */
function readLock(input: unknown): Pick<MapMeta, "locked"> {
  if (!isPlainObject(input)) return {};
  const by = readId<UserId>(input.by) ?? idOf<UserId>("unknown");
  const at = readNumber(input.at, 0, 8.64e15, 0);
  return { locked: { by, name: readText(input.name, LIMITS.name), at } };
}

export function readFrame(doc: JourneyDoc): Frame {
  const stages = partsOf(doc, "stages", readStage);
  const steps = partsOf(doc, "steps", readStep);
  const lanes = partsOf(doc, "lanes", readLane);
  const personas = partsOf(doc, "personas", readPersona);
  return {
    meta: readMeta(doc),
    columns: columnsOf(stages.live, steps.live),
    lanes: lanes.live,
    personas: personas.live,
    removed: {
      stages: stages.deleted,
      steps: steps.deleted,
      lanes: lanes.deleted,
      personas: personas.deleted,
    },
  };
}

type Part = { readonly id: string; readonly rank: string; readonly deleted?: unknown };

function partsOf<Id extends AnyId, T extends Part>(
  doc: JourneyDoc,
  root: EntityRoot,
  read: (id: Id, entity: YEntity) => T,
): { readonly live: readonly T[]; readonly deleted: readonly T[] } {
  const parts: T[] = [];
  for (const [key, entity] of entitiesOf(doc, root)) {
    const id = readId<Id>(key);
    if (id) parts.push(read(id, entity));
  }
  parts.sort(byRank);
  return {
    live: parts.filter((part) => !part.deleted),
    deleted: parts.filter((part) => part.deleted),
  };
}

/** Where cards can stand at this moment. */
export function standingIn(doc: JourneyDoc): Standing {
  const { columns, lanes } = readFrame(doc);
  return standingOf(columns, lanes);
}

/** Steps whose stage is gone are in no column; what stands in them is unplaced. */
function columnsOf(stages: readonly Stage[], steps: readonly Step[]): readonly Column[] {
  const inStage = new Map<StageId | undefined, Step[]>(stages.map((stage) => [stage.id, []]));
  for (const step of steps) inStage.get(step.stageId)?.push(step);
  return stages.map((stage) => ({ stage, steps: inStage.get(stage.id) ?? [] }));
}

/**
 * The points of live personas at live steps, one curve after another. Total: a point that makes no
 * sense is left out.
 */
export function readEmotions(
  doc: JourneyDoc,
  frame: Pick<Frame, "columns" | "personas">,
): ReadonlyMap<EmotionKey, EmotionPoint> {
  const personas = orderOf(frame.personas);
  const steps = orderOf(stepsOf(frame));
  const points: EmotionPoint[] = [];
  for (const [key, stored] of emotionsOf(doc)) {
    const [persona, step, ...rest] = key.split("|");
    const personaId = readId<PersonaId>(persona);
    const stepId = readId<StepId>(step);
    if (!personaId || !stepId || rest.length > 0) continue;
    const isShown = personas.has(personaId) && steps.has(stepId);
    const point = isShown ? readPoint({ personaId, stepId }, stored) : undefined;
    if (point) points.push(point);
  }
  const byCurve = (a: EmotionPoint, b: EmotionPoint): number =>
    personas.at(a.personaId) - personas.at(b.personaId) || steps.at(a.stepId) - steps.at(b.stepId);
  points.sort(byCurve);
  return new Map(points.map((point) => [emotionKey(point.personaId, point.stepId), point]));
}

type Coordinates = Pick<EmotionPoint, "personaId" | "stepId">;

export const emotionAt = (doc: JourneyDoc, at: Coordinates): EmotionPoint | undefined =>
  readPoint(at, emotionsOf(doc).get(emotionKey(at.personaId, at.stepId)));

function readPoint(at: Coordinates, input: unknown): EmotionPoint | undefined {
  if (!isPlainObject(input)) return undefined;
  const { value, note } = input;
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  return { ...at, value: emotionOf(value), note: readText(note, LIMITS.note) };
}
