import type { Actor } from "../access/index.ts";
import {
  type AnyId,
  type DocumentCard,
  emotionKey,
  emotionOf,
  type JourneyDocument,
  type LaneId,
  type StepId,
} from "../journey/index.ts";
import { createCard, createEntity, seedMeta } from "./create.ts";
import { grouped } from "./grouped.ts";
import { placeAllNew } from "./place.ts";
import { ON_THE_MAP } from "./placement.ts";
import { emotionsOf, type JourneyDoc } from "./schema.ts";

/** Fills an empty document with an exchanged one, ids and order kept. One transaction. */
export function writeJourney(doc: JourneyDoc, by: Actor, document: JourneyDocument): void {
  doc.transact(() => {
    const { title, description, state } = document;
    seedMeta(doc, { title, description, state });
    writeFrame(doc, document);
    writeCards(doc, document.cards);
    for (const { personaId, stepId, value, note } of document.emotions) {
      const point = { value: emotionOf(value), note: note ?? "" };
      emotionsOf(doc).set(emotionKey(personaId, stepId), point);
    }
  }, by);
}

function writeFrame(doc: JourneyDoc, document: JourneyDocument): void {
  const { stages, steps, lanes, personas } = document;
  for (const { id, ...fields } of stages) createEntity(doc, "stages", id, fields);
  for (const { id, title } of steps) createEntity(doc, "steps", id, { title });
  for (const { id, ...fields } of lanes) createEntity(doc, "lanes", id, fields);
  for (const { id, ...fields } of personas) createEntity(doc, "personas", id, fields);
  placeAllNew(doc, "stages", idsOf(stages), ON_THE_MAP);
  placeAllNew(doc, "lanes", idsOf(lanes), ON_THE_MAP);
  placeAllNew(doc, "personas", idsOf(personas), ON_THE_MAP);
  for (const there of grouped(steps, (step) => step.stageId)) {
    placeAllNew(doc, "steps", idsOf(there), [there[0]?.stageId ?? ""]);
  }
}

function writeCards(doc: JourneyDoc, cards: readonly DocumentCard[]): void {
  for (const { id, place: _place, body, ...fields } of cards) createCard(doc, id, fields, body);
  for (const there of grouped(cards, (card) => parentsOf(card).join("|"))) {
    const inOrder = there.toSorted((a, b) => (a.place?.index ?? 0) - (b.place?.index ?? 0));
    const [first] = inOrder;
    if (first) placeAllNew(doc, "cards", idsOf(inOrder), parentsOf(first));
  }
}

const idsOf = <Id extends AnyId>(things: readonly { readonly id: Id }[]): readonly Id[] =>
  things.map((thing) => thing.id);

/** `pos` puts the lane first. */
export const cardParents = (cell: { laneId: LaneId; stepId: StepId }): readonly string[] => [
  cell.laneId,
  cell.stepId,
];

const NOWHERE: readonly string[] = ["", ""];
const parentsOf = ({ place }: DocumentCard): readonly string[] =>
  place ? cardParents(place) : NOWHERE;
