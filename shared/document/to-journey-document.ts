import {
  type Card,
  type CardId,
  type Cell,
  type DocumentCard,
  JOURNEY_DOCUMENT,
  type JourneyDocument,
  type JourneyMap,
  type MapId,
  stepsOf,
} from "../journey/index.ts";
import { orderOf } from "./order-of.ts";

/** The exchange form of a map: live things only, in visible order, and no reference to any other. */
export function toJourneyDocument(map: JourneyMap, id: MapId): JourneyDocument {
  const { title, description, state } = map.meta;
  const personas = orderOf(map.personas);
  return {
    throughline: JOURNEY_DOCUMENT,
    id,
    title,
    description,
    state,
    personas: map.personas.map(({ rank: _rank, deleted: _deleted, ...persona }) => persona),
    stages: map.columns.map(({ stage: { id, title, teamId } }) => ({
      id,
      title,
      ...(teamId && { teamId }),
    })),
    steps: map.columns.flatMap(({ stage, steps }) =>
      steps.map((step) => ({ id: step.id, stageId: stage.id, title: step.title })),
    ),
    // Who may change what belongs to the map, as its members do, and not to the journey.
    lanes: map.lanes.map(({ rank: _rank, guarded: _guarded, personaId, ...lane }) =>
      personaId && personas.has(personaId) ? { ...lane, personaId } : lane,
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
  const placed = cellsInOrder(map).flatMap(([cell, ids]) =>
    cardsAt(map, ids).map((card, index) => documentCard(card, { ...cell, index }, painPoints)),
  );
  const unplaced = cardsAt(map, map.unplaced);
  return [...placed, ...unplaced.map((card) => documentCard(card, null, painPoints))];
}

type FilledCell = readonly [cell: Cell, ids: readonly CardId[]];

/** Only cells with cards are gone through: of empty ones there can be far too many. */
function cellsInOrder(map: JourneyMap): readonly FilledCell[] {
  const lanes = orderOf(map.lanes);
  const steps = orderOf(stepsOf(map));
  const filled = [...map.cells.values()].flatMap((ids): FilledCell[] => {
    const cell = ids[0] && map.cards.get(ids[0])?.cell;
    return cell ? [[cell, ids]] : [];
  });
  return filled.sort(
    ([a], [b]) =>
      lanes.at(a.laneId) - lanes.at(b.laneId) || steps.at(a.stepId) - steps.at(b.stepId),
  );
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
