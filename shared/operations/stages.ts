import type { Actor } from "../access/index.ts";
import {
  createEntity,
  type JourneyDoc,
  ON_THE_MAP,
  placeAt,
  readStage,
} from "../document/index.ts";
import type { NewId, StageId, StepId, TeamId } from "../journey/index.ts";
import { deleteTogether, type When } from "./delete-together.ts";
import { mustBeNew, mustFitTitle, mustHave, rename } from "./entity.ts";
import { moveTo } from "./move-to.ts";
import { cardsWhere, indexAmong, stepsIn } from "./seen.ts";
import { setOrDelete } from "./set-or-delete.ts";
import { copyStep } from "./steps.ts";

export type NewStage = {
  readonly id: StageId;
  readonly title: string;
  /** A stage is made with its first step: without one it could hold nothing. */
  readonly stepId: StepId;
  readonly stepTitle?: string;
};

/** Adds a stage with one step before the `index`-th visible stage. */
export function addStage(doc: JourneyDoc, by: Actor, stage: NewStage, index: number): void {
  mustBeNew(doc, "stages", stage.id);
  mustBeNew(doc, "steps", stage.stepId);
  mustFitTitle(stage.title);
  const stepTitle = mustFitTitle(stage.stepTitle ?? "");
  doc.transact(() => {
    createEntity(doc, "stages", stage.id, { title: stage.title });
    placeAt(doc, "stages", [stage.id], ON_THE_MAP, index);
    createEntity(doc, "steps", stage.stepId, { title: stepTitle });
    placeAt(doc, "steps", [stage.stepId], [stage.id], 0);
  }, by);
}

export const renameStage = (doc: JourneyDoc, by: Actor, id: StageId, title: string): void =>
  rename(doc, by, "stages", id, title);

/** Undefined takes the team away. */
export type StageFields = { readonly teamId: TeamId | undefined };

export function setStage(doc: JourneyDoc, by: Actor, id: StageId, fields: StageFields): void {
  const stage = mustHave(doc, "stages", id);
  doc.transact(() => setOrDelete(stage, fields), by);
}

/** Moves a stage before the `index`-th of the other visible stages. */
export function moveStage(doc: JourneyDoc, by: Actor, id: StageId, index: number): void {
  mustHave(doc, "stages", id);
  moveTo(doc, by, "stages", [id], { parents: ON_THE_MAP, index });
}

/** Copies a stage with its steps, cards and emotions, and puts it right after. */
export function duplicateStage(doc: JourneyDoc, by: Actor, id: StageId, newId: NewId): StageId {
  const { title, teamId } = readStage(id, mustHave(doc, "stages", id));
  const copy = newId<StageId>();
  doc.transact(() => {
    createEntity(doc, "stages", copy, { title, teamId });
    placeAt(doc, "stages", [copy], ON_THE_MAP, indexAmong(doc, "stages", ON_THE_MAP, id) + 1);
    for (const stepId of stepsIn(doc, id)) {
      copyStep(doc, stepId, { stageId: copy, index: Number.MAX_SAFE_INTEGER }, newId);
    }
  }, by);
  return copy;
}

/** Deletes a stage with its steps and the cards that stand in them. */
export function deleteStage(doc: JourneyDoc, by: Actor, id: StageId, when: When): void {
  mustHave(doc, "stages", id);
  const steps = stepsIn(doc, id);
  const cards = cardsWhere(doc, (cell) => steps.includes(cell.stepId)).map((card) => card.id);
  deleteTogether(doc, by, when, { stages: [id], steps, cards });
}
