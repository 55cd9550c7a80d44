import {
  cut,
  findLane,
  findStage,
  type LaneId,
  LIMITS,
  type StageId,
  type StepId,
  stepsOf,
} from "../../shared/journey/index.ts";
import * as journey from "../../shared/operations/index.ts";
import { titled } from "./titled.ts";
import { act, away, provided, type VerbContext } from "./verb-context.ts";
import type { Verbs } from "./verbs-port.ts";
import { words } from "./words.ts";

type StageVerbs = Pick<Verbs, Extract<keyof Verbs, `${string}Stage`>>;
type StepVerbs = Pick<Verbs, Extract<keyof Verbs, `${string}Step`>>;
type LaneVerbs = Pick<Verbs, Extract<keyof Verbs, `${string}Lane`> | "addLanes">;

export function stageVerbs(whole: VerbContext): StageVerbs {
  const { doc, by, newId, map, restraint } = whole;
  const context = provided(whole, restraint.structure);
  const stepsOfStage = (id: StageId) => findStage(map(), id)?.steps.map((step) => step.id) ?? [];
  const titleOf = (id: StageId) => findStage(map(), id)?.stage.title ?? "";
  const named = (id: StageId) => titled(titleOf(id), "stage");
  return {
    addStage: (typed, index) => {
      const title = cut(typed, LIMITS.title);
      const made = { stageId: newId<StageId>(), stepId: newId<StepId>() };
      act(context, words.add(titled(title, "stage")), () =>
        journey.addStage(doc, by, { id: made.stageId, title, stepId: made.stepId }, index),
      );
      return made;
    },
    renameStage: (id, title) => {
      act(context, words.rename(named(id)), () =>
        journey.renameStage(doc, by, id, cut(title, LIMITS.title)),
      );
    },
    moveStage: (id, index) => {
      act(context, words.move(named(id)), () => journey.moveStage(doc, by, id, index));
    },
    duplicateStage: (id) =>
      act(context, words.duplicate(named(id)), () => journey.duplicateStage(doc, by, id, newId)),
    setStage: (id, fields) => {
      act(context, words.change(named(id)), () => journey.setStage(doc, by, id, fields));
    },
    deleteStage: (id) =>
      away(
        provided(whole, () => restraint.steps(stepsOfStage(id))),
        { title: titleOf(id), name: named(id) },
        (when) => journey.deleteStage(doc, by, id, when),
      ),
  };
}

export function stepVerbs(whole: VerbContext): StepVerbs {
  const { doc, by, newId, map, restraint } = whole;
  const context = provided(whole, restraint.structure);
  const titleOf = (id: StepId) => stepsOf(map()).find((step) => step.id === id)?.title ?? "";
  const named = (id: StepId) => titled(titleOf(id), "step");
  return {
    addStep: (stageId, typed, index) => {
      const title = cut(typed, LIMITS.title);
      const id = newId<StepId>();
      return act(context, words.add(titled(title, "step")), () => {
        journey.addStep(doc, by, { id, stageId, title }, index);
        return id;
      });
    },
    renameStep: (id, title) => {
      act(context, words.rename(named(id)), () =>
        journey.renameStep(doc, by, id, cut(title, LIMITS.title)),
      );
    },
    moveStep: (id, to) => {
      act(context, words.move(named(id)), () => journey.moveStep(doc, by, id, to));
    },
    duplicateStep: (id) =>
      act(context, words.duplicate(named(id)), () => journey.duplicateStep(doc, by, id, newId)),
    deleteStep: (id) =>
      away(
        provided(whole, () => restraint.steps([id])),
        { title: titleOf(id), name: named(id) },
        (when) => journey.deleteStep(doc, by, id, when),
      ),
  };
}

export function laneVerbs(whole: VerbContext): LaneVerbs {
  const { doc, by, newId, map, restraint } = whole;
  const context = provided(whole, restraint.structure);
  const forLane = (id: LaneId) =>
    provided(whole, () => restraint.structure() && restraint.lanes([id]));
  const titleOf = (id: LaneId) => findLane(map(), id)?.title ?? "";
  const named = (id: LaneId) => titled(titleOf(id), "lane");
  return {
    addLane: (kind, typed, index) => {
      const title = cut(typed, LIMITS.title);
      const id = newId<LaneId>();
      act(context, words.add(titled(title, "lane")), () =>
        journey.addLane(doc, by, { id, kind, title }, index),
      );
      return id;
    },
    addLanes: (lanes) => {
      const made = lanes.map((lane) => ({
        ...lane,
        id: newId<LaneId>(),
        title: cut(lane.title, LIMITS.title),
      }));
      act(context, words.add(words.lanes(made.length)), () => journey.addLanes(doc, by, made));
      return made.map(({ id }) => id);
    },
    renameLane: (id, title) => {
      act(forLane(id), words.rename(named(id)), () =>
        journey.renameLane(doc, by, id, cut(title, LIMITS.title)),
      );
    },
    moveLane: (id, index) => {
      act(context, words.move(named(id)), () => journey.moveLane(doc, by, id, index));
    },
    setLane: (id, fields) => {
      act(forLane(id), words.change(named(id)), () => journey.setLane(doc, by, id, fields));
    },
    duplicateLane: (id) =>
      act(context, words.duplicate(named(id)), () => journey.duplicateLane(doc, by, id, newId)),
    deleteLane: (id) =>
      away(forLane(id), { title: titleOf(id), name: named(id) }, (when) =>
        journey.deleteLane(doc, by, id, when),
      ),
  };
}
