import { AppError } from "../errors/index.ts";
import {
  type CardId,
  type DocumentCard,
  emotionOf,
  JOURNEY_DOCUMENT,
  type JourneyDocument,
  type LaneId,
  type MapId,
  type NewId,
  type PersonaId,
  type StageId,
  type StepId,
} from "../journey/index.ts";
import type { CardDraft, MapDraft } from "./draft.ts";

/** Gives everything in a draft its id and its place, cards lane after lane as they are seen. */
export function compose<LaneKey extends string, Who extends string>(
  draft: MapDraft<LaneKey, Who>,
  newId: NewId,
): JourneyDocument {
  const personas = entriesOf(draft.personas).map(([who, told]) => ({
    who,
    id: newId<PersonaId>(),
    ...told,
  }));
  const lanes = entriesOf(draft.lanes).map(([key, told]) => ({
    key,
    id: newId<LaneId>(),
    ...told,
  }));
  const stages = draft.stages.map(({ title, steps }) => ({ id: newId<StageId>(), title, steps }));
  const steps = stages.flatMap((stage) =>
    stage.steps.map((step) => ({ ...step, id: newId<StepId>(), stageId: stage.id })),
  );
  const drafted = lanes.flatMap(({ key, id: laneId }) =>
    steps.flatMap(({ id: stepId, cells }) =>
      (cells?.[key] ?? []).map((card, index) => ({
        card,
        id: newId<CardId>(),
        place: { stepId, laneId, index },
      })),
    ),
  );
  const painPoints = new Map(drafted.map(({ card, id }) => [card.key, id]));
  return {
    throughline: JOURNEY_DOCUMENT,
    id: newId<MapId>(),
    title: draft.title,
    description: draft.description,
    state: "as-is",
    personas: personas.map(({ id, name, goal }) => ({ id, name, goal })),
    stages: stages.map(({ id, title }) => ({ id, title })),
    steps: steps.map(({ id, stageId, title }) => ({ id, stageId, title })),
    lanes: lanes.map(({ id, title, kind }) => ({ id, title, kind })),
    cards: drafted.map(({ card, ...rest }) => cardFrom(card, rest, painPoints)),
    emotions: steps.flatMap(({ id: stepId, feelings }) =>
      personas.flatMap(({ who, id: personaId }) => {
        const [value, note] = feelings?.[who] ?? [];
        if (value === undefined) return [];
        return [{ personaId, stepId, value: emotionOf(value), ...(note && { note }) }];
      }),
    ),
    links: [],
    evidence: [],
    metrics: [],
  };
}

/** `Object.entries` with its keys' type, sound here because a draft is written out in full. */
function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly [K, V][] {
  const keys = Object.keys(record).filter((key): key is K => Object.hasOwn(record, key));
  return keys.map((key) => [key, record[key]]);
}

function cardFrom(
  { key: _key, ...card }: CardDraft,
  common: Pick<DocumentCard, "id" | "place">,
  painPoints: ReadonlyMap<string | undefined, CardId>,
): DocumentCard {
  if (card.kind !== "opportunity") return { ...card, ...common };
  const { answers, ...rest } = card;
  const painPointIds = answers.map((answer) => {
    const id = painPoints.get(answer);
    if (!id) throw new AppError("internal", `the template has no pain point "${answer}"`);
    return id;
  });
  return { ...rest, ...common, painPointIds };
}
