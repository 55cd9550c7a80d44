import type { Actor } from "../access/index.ts";
import {
  createEntity,
  emotionsOf,
  entityAt,
  type JourneyDoc,
  KEY,
  placeAt,
  readPlacement,
} from "../document/index.ts";
import {
  emotionKey,
  type NewId,
  type PersonaId,
  readId,
  type StageId,
  type StepId,
} from "../journey/index.ts";
import { copyCardsInto } from "./copy-cards.ts";
import {
  deletionBy,
  markDeleted,
  mustBeNew,
  mustFitTitle,
  mustHave,
  rename,
  type When,
} from "./entity.ts";
import { readText } from "./read-text.ts";
import { cardsWhere, indexAmong } from "./seen.ts";

export type NewStep = { readonly id: StepId; readonly stageId: StageId; readonly title: string };
/** Where in which stage: before the `index`-th of its other visible steps. */
export type StepPlace = { readonly stageId: StageId; readonly index: number };

export function addStep(doc: JourneyDoc, by: Actor, step: NewStep, index: number): void {
  mustHave(doc, "stages", step.stageId);
  mustBeNew(doc, "steps", step.id);
  mustFitTitle(step.title);
  doc.transact(() => {
    createEntity(doc, "steps", step.id, { title: step.title });
    placeAt(doc, "steps", [step.id], [step.stageId], index);
  }, by);
}

export const renameStep = (doc: JourneyDoc, by: Actor, id: StepId, title: string): void =>
  rename(doc, by, "steps", id, title);

export function moveStep(doc: JourneyDoc, by: Actor, id: StepId, to: StepPlace): void {
  const [stageId] = readPlacement(mustHave(doc, "steps", id), "steps").parents;
  mustHave(doc, "stages", to.stageId);
  if (stageId === to.stageId && indexAmong(doc, "steps", [stageId], id) === to.index) return;
  doc.transact(() => placeAt(doc, "steps", [id], [to.stageId], to.index), by);
}

/** Copies a step with its cards and emotions, and puts it right after. */
export function duplicateStep(doc: JourneyDoc, by: Actor, id: StepId, newId: NewId): StepId {
  const [parent] = readPlacement(mustHave(doc, "steps", id), "steps").parents;
  const stageId = readId<StageId>(parent);
  if (!stageId) return id;
  mustHave(doc, "stages", stageId);
  const index = indexAmong(doc, "steps", [stageId], id) + 1;
  return doc.transact(() => copyStep(doc, id, { stageId, index }, newId), by);
}

/** To be called inside a transaction. */
export function copyStep(doc: JourneyDoc, from: StepId, to: StepPlace, newId: NewId): StepId {
  const copy = newId<StepId>();
  createEntity(doc, "steps", copy, {
    title: readText(entityAt(doc, "steps", from)?.get(KEY.title)),
  });
  placeAt(doc, "steps", [copy], [to.stageId], to.index);
  const cards = cardsWhere(doc, (cell) => cell.stepId === from);
  copyCardsInto(doc, cards, (cell) => ({ ...cell, stepId: copy }), newId);
  copyEmotions(doc, from, copy);
  return copy;
}

function copyEmotions(doc: JourneyDoc, from: StepId, to: StepId): void {
  for (const [key, point] of [...emotionsOf(doc)]) {
    const [persona, step] = key.split("|");
    const personaId = readId<PersonaId>(persona);
    if (personaId && step === from) emotionsOf(doc).set(emotionKey(personaId, to), point);
  }
}

/** Deletes a step with the cards that stand in it. */
export function deleteStep(doc: JourneyDoc, by: Actor, id: StepId, when: When): void {
  mustHave(doc, "steps", id);
  const cards = cardsWhere(doc, (cell) => cell.stepId === id);
  const deletion = deletionBy(by, when);
  doc.transact(() => {
    markDeleted(doc, "steps", [id], deletion);
    markDeleted(
      doc,
      "cards",
      cards.map((card) => card.id),
      deletion,
    );
  }, by);
}
