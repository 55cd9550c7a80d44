import {
  type Card,
  type CardId,
  cellKey,
  type DocumentCard,
  JOURNEY_DOCUMENT,
  type JourneyDocument,
  type JourneyMap,
  type MapId,
  stepsOf,
} from "../journey/index.ts";

/** The exchange form of a map: live things only, in visible order, and no reference to any other. */
export function toJourneyDocument(map: JourneyMap, id: MapId): JourneyDocument {
  const { title, description, state } = map.meta;
  const personaIds = new Set(map.personas.map((persona) => persona.id));
  return {
    throughline: JOURNEY_DOCUMENT,
    id,
    title,
    description,
    state,
    personas: map.personas.map(({ id, name, goal }) => ({ id, name, goal })),
    stages: map.columns.map(({ stage }) => ({ id: stage.id, title: stage.title })),
    steps: map.columns.flatMap(({ stage, steps }) =>
      steps.map((step) => ({ id: step.id, stageId: stage.id, title: step.title })),
    ),
    lanes: map.lanes.map(({ rank: _rank, personaId, ...lane }) =>
      personaId && personaIds.has(personaId) ? { ...lane, personaId } : lane,
    ),
    cards: documentCards(map),
    emotions: [...map.emotions.values()].map(({ note, ...point }) =>
      note === "" ? point : { ...point, note },
    ),
    links: [],
    evidence: [],
    metrics: [],
  };
}

/** Cell by cell, lane after lane; then what waits in the Unplaced tray. */
function documentCards(map: JourneyMap): readonly DocumentCard[] {
  const painPoints = painPointsOn(map);
  const placed = map.lanes.flatMap((lane) =>
    stepsOf(map).flatMap((step) => {
      const cell = { stepId: step.id, laneId: lane.id };
      const there = cardsAt(map, map.cells.get(cellKey(cell)) ?? []);
      return there.map((card, index) => documentCard(card, { ...cell, index }, painPoints));
    }),
  );
  const unplaced = cardsAt(map, map.unplaced);
  return [...placed, ...unplaced.map((card) => documentCard(card, null, painPoints))];
}

const painPointsOn = ({ cards }: JourneyMap): ReadonlySet<CardId> =>
  new Set(
    [...cards.values()].flatMap(({ id, kind, deleted }) =>
      kind === "pain-point" && !deleted ? [id] : [],
    ),
  );

const cardsAt = (map: JourneyMap, ids: readonly CardId[]): readonly Card[] =>
  ids.map((id) => map.cards.get(id)).filter((card) => card !== undefined);

function documentCard(
  card: Card,
  place: DocumentCard["place"],
  painPoints: ReadonlySet<CardId>,
): DocumentCard {
  const { cell: _cell, rank: _rank, deleted: _deleted, ...told } = card;
  if (told.kind !== "opportunity") return { ...told, place };
  return { ...told, place, painPointIds: told.painPointIds.filter((id) => painPoints.has(id)) };
}
