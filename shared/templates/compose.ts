import { AppError } from "../errors/index.ts";
import {
  type CardId,
  type DocumentCard,
  emotionOf,
  idOf,
  JOURNEY_DOCUMENT,
  type JourneyDocument,
  type LaneId,
  type MapId,
  type NewId,
  type PersonaId,
  type Picture,
  type PictureId,
  type StageId,
  type StepId,
} from "../journey/index.ts";
import type { CardDraft, Drawing, MapDraft, PersonaDraft } from "./draft.ts";

/** Every drawing of a template is as large as this. */
const DRAWN = { width: 640, height: 400 } as const;

/**
 * Gives everything in a draft its id and its place, cards lane after lane as they are seen. A picture
 * goes by the name of its file until somebody brings its bytes.
 */
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
    personas: personas.map((persona) => ({ id: persona.id, ...personaFrom(persona) })),
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

const personaFrom = ({ name, goal, quotes, drawing }: PersonaDraft) => ({
  name,
  goal,
  ...(quotes !== undefined && { quotes }),
  ...(drawing && { picture: pictureOf(drawing) }),
});

const pictureOf = ({ name, alt }: Drawing): Picture => ({
  id: idOf<PictureId>(name),
  ...DRAWN,
  alt,
});

function cardFrom(
  { key: _key, drawing, ...card }: CardDraft,
  place: Pick<DocumentCard, "id" | "place">,
  painPoints: ReadonlyMap<string | undefined, CardId>,
): DocumentCard {
  const common = { ...place, ...(drawing && { picture: pictureOf(drawing) }) };
  if (card.kind !== "opportunity") return { ...card, ...common };
  const { answers, ...rest } = card;
  const painPointIds = answers.map((answer) => {
    const id = painPoints.get(answer);
    if (!id) throw new AppError("internal", `the template has no pain point "${answer}"`);
    return id;
  });
  return { ...rest, ...common, painPointIds };
}
