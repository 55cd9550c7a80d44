import type { Actor } from "../access/index.ts";
import { createEntity, emotionsOf, type JourneyDoc, placeAt, readStep } from "../document/index.ts";
import { AppError } from "../errors/index.ts";
import {
  emotionKey,
  type NewId,
  type PersonaId,
  readId,
  type StageId,
  type StepId,
} from "../journey/index.ts";
import { copyCardsInto } from "./copy-cards.ts";
import { deleteTogether, type When } from "./delete-together.ts";
import { mustBeNew, mustFitTitle, mustHave, rename } from "./entity.ts";
import { moveTo } from "./move-to.ts";
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
  mustHave(doc, "steps", id);
  mustHave(doc, "stages", to.stageId);
  moveTo(doc, by, "steps", [id], { parents: [to.stageId], index: to.index });
}

/** Copies a step with its cards and emotions, and puts it right after. */
export function duplicateStep(doc: JourneyDoc, by: Actor, id: StepId, newId: NewId): StepId {
  const { stageId } = readStep(id, mustHave(doc, "steps", id));
  if (!stageId) throw new AppError("stage_not_found", `The step ${id} stands in no stage.`);
  mustHave(doc, "stages", stageId);
  const index = indexAmong(doc, "steps", [stageId], id) + 1;
  return doc.transact(() => copyStep(doc, id, { stageId, index }, newId), by);
}

/** To be called inside a transaction. */
export function copyStep(doc: JourneyDoc, from: StepId, to: StepPlace, newId: NewId): StepId {
  const copy = newId<StepId>();
  const { title } = readStep(from, mustHave(doc, "steps", from));
  createEntity(doc, "steps", copy, { title });
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
  const cards = cardsWhere(doc, (cell) => cell.stepId === id).map((card) => card.id);
  deleteTogether(doc, by, when, { steps: [id], cards });
}
