import {
  type BatchId,
  CARD_KINDS,
  type Card,
  type CardId,
  CONFIDENCES,
  type Deletion,
  EMPTY_TEXT,
  idOf,
  type KindFields,
  LANE_COLOURS,
  LANE_KINDS,
  type Lane,
  type LaneId,
  LIMITS,
  OPPORTUNITY_STATUSES,
  PAIN_STATUSES,
  type Persona,
  type PersonaId,
  type RichText,
  readId,
  readPicture,
  readSource,
  SEVERITIES,
  type Stage,
  type StageId,
  type Step,
  type StepId,
  type TeamId,
  type UserId,
} from "../journey/index.ts";
import { readNumber, readOneOf, readText } from "./fields.ts";
import { readDeletionMark, readPlacement } from "./placement.ts";
import { richTextFrom } from "./rich-text.ts";
import { fragmentOf, KEY, type YEntity } from "./schema.ts";

/** One total reader per kind: anything may be missing or wrong, and the answer is still usable. */

export function readStage(id: StageId, entity: YEntity): Stage {
  const teamId = readId<TeamId>(entity.get(KEY.teamId));
  return { id, title: titleOf(entity), ...standing(entity, "stages"), ...(teamId && { teamId }) };
}

export function readStep(id: StepId, entity: YEntity): Step {
  const stageId = readId<StageId>(readPlacement(entity, "steps").parents[0]);
  return { id, stageId, title: titleOf(entity), ...standing(entity, "steps") };
}

export function readLane(id: LaneId, entity: YEntity): Lane {
  const teamId = readId<TeamId>(entity.get(KEY.teamId));
  const personaId = readId<PersonaId>(entity.get(KEY.personaId));
  const colour = LANE_COLOURS.find((known) => known === entity.get(KEY.colour));
  return {
    id,
    title: titleOf(entity),
    kind: readOneOf(entity.get(KEY.kind), LANE_KINDS, "text"),
    ...standing(entity, "lanes"),
    ...(teamId && { teamId }),
    ...(personaId && { personaId }),
    ...(colour && { colour }),
    ...(entity.get(KEY.guarded) === true && { guarded: true }),
  };
}

export function readPersona(id: PersonaId, entity: YEntity): Persona {
  const quotes = readText(entity.get(KEY.quotes), LIMITS.note);
  const picture = readPicture(entity.get(KEY.picture));
  return {
    id,
    name: readText(entity.get(KEY.name), LIMITS.name),
    goal: readText(entity.get(KEY.goal), LIMITS.note),
    ...standing(entity, "personas"),
    ...(quotes && { quotes }),
    ...(picture && { picture }),
  };
}

/** `knownBody` spares reading the rich text again when it has not changed. */
export function readCard(id: CardId, entity: YEntity, knownBody?: RichText): Card {
  const [laneId, stepId] = readPlacement(entity, "cards").parents;
  const lane = readId<LaneId>(laneId);
  const step = readId<StepId>(stepId);
  const teamId = readId<TeamId>(entity.get(KEY.teamId));
  const picture = readPicture(entity.get(KEY.picture));
  const source = readSource(entity.get(KEY.source));
  const confidence = CONFIDENCES.find((known) => known === entity.get(KEY.confidence));
  return {
    id,
    title: titleOf(entity),
    cell: lane && step ? { laneId: lane, stepId: step } : undefined,
    body: knownBody ?? bodyTextOf(entity),
    ...standing(entity, "cards"),
    ...(teamId && { teamId }),
    ...(confidence && { confidence }),
    ...(picture && { picture }),
    ...(source && { source }),
    ...readKindFields(entity),
  };
}

function bodyTextOf(entity: YEntity): RichText {
  const fragment = fragmentOf(entity);
  return fragment ? richTextFrom(fragment) : EMPTY_TEXT;
}

type Kinded = { [K in keyof KindFields]: { readonly kind: K } & KindFields[K] }[keyof KindFields];

function readKindFields(entity: YEntity): Kinded {
  const kind = readOneOf(entity.get(KEY.kind), CARD_KINDS, "text");
  switch (kind) {
    case "touchpoint":
      return {
        kind,
        channel: readText(entity.get("channel"), LIMITS.channel),
        online: entity.get("online") !== false,
        momentOfTruth: entity.get("momentOfTruth") === true,
      };
    case "pain-point":
      return {
        kind,
        severity: readOneOf(entity.get("severity"), SEVERITIES, 2),
        status: readOneOf(entity.get("status"), PAIN_STATUSES, "open"),
      };
    case "opportunity":
      return {
        kind,
        painPointIds: readIds(entity.get("painPointIds")),
        customerValue: readNumber(entity.get("customerValue"), 0, 100, 0),
        businessValue: readNumber(entity.get("businessValue"), 0, 100, 0),
        effort: readNumber(entity.get("effort"), 0, 5, 0),
        status: readOneOf(entity.get("status"), OPPORTUNITY_STATUSES, "idea"),
      };
    default:
      return { kind };
  }
}

function readIds(input: unknown): readonly CardId[] {
  const listed: readonly unknown[] = Array.isArray(input) ? input : [];
  const ids = listed.slice(0, LIMITS.painPointsPerOpportunity).map((id) => readId<CardId>(id));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

const titleOf = (entity: YEntity): string => readText(entity.get(KEY.title), LIMITS.title);

function standing(entity: YEntity, root: Parameters<typeof readPlacement>[1]) {
  const deleted = readDeletion(entity);
  return { rank: readPlacement(entity, root).rank, ...(deleted && { deleted }) };
}

function readDeletion(entity: YEntity): Deletion | undefined {
  const mark = readDeletionMark(entity);
  if (!mark) return undefined;
  return { by: idOf<UserId>(mark.by), at: mark.at, batch: idOf<BatchId>(mark.batch) };
}
