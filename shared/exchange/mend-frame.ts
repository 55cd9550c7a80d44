import {
  type DocumentLane,
  type JourneyDocument,
  type LaneId,
  type PersonaId,
  readId,
  type StageId,
  type StepId,
  type TeamId,
} from "../journey/index.ts";
import { type Claimed, claimIds, type Mending } from "./claim-ids.ts";
import type { JourneyFile } from "./journey-file.ts";
import { mendPicture } from "./mend-pictures.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import type { Warnings } from "./warnings.ts";

/** The columns, lanes and personas of a map, with what their ids in the file mean. */
export type Frame = Pick<JourneyDocument, "personas" | "stages" | "steps" | "lanes"> & {
  readonly personaIds: ReadonlyMap<string, PersonaId>;
  readonly stageIds: ReadonlyMap<string, StageId>;
  readonly stepIds: ReadonlyMap<string, StepId>;
  readonly laneIds: ReadonlyMap<string, LaneId>;
};

/** A step without its stage could not be drawn, so it is refused; a lane can do without its persona. */
export function mendFrame(file: JourneyFile, mending: Mending): Frame {
  const personaIds = claimIds<PersonaId>("personas", file.personas, mending);
  const stageIds = claimIds<StageId>("stages", file.stages, mending);
  const stepIds = claimIds<StepId>("steps", file.steps, mending);
  const laneIds = claimIds<LaneId>("lanes", file.lanes, mending);
  return {
    personas: withIds(file.personas, personaIds).map((persona, index) =>
      mendPersona(persona, `personas[${index}]`, mending.warnings),
    ),
    stages: withIds(file.stages, stageIds).map(({ teamId, ...stage }, index) => ({
      ...stage,
      ...mendTeam(teamId, `stages[${index}]`, mending.warnings),
    })),
    steps: inStageOrder(
      withIds(file.steps, stepIds).map((step, index) => {
        const stageId = stageIds.byName.get(step.stageId);
        if (stageId) return { ...step, stageId };
        throw new UnreadableFile(`steps[${index}].stageId: there is no stage “${step.stageId}”.`);
      }),
      stageIds.inOrder,
    ),
    lanes: withIds(file.lanes, laneIds).map((lane, index) =>
      mendLane(lane, `lanes[${index}]`, personaIds.byName, mending.warnings),
    ),
    personaIds: personaIds.byName,
    stageIds: stageIds.byName,
    stepIds: stepIds.byName,
    laneIds: laneIds.byName,
  };
}

function withIds<
  T extends { readonly id: string },
  Id extends StageId | StepId | LaneId | PersonaId,
>(things: readonly T[], claimed: Claimed<Id>): readonly (Omit<T, "id"> & { readonly id: Id })[] {
  return things.flatMap((thing, index) => {
    const id = claimed.inOrder[index];
    return id ? [{ ...thing, id }] : [];
  });
}

function inStageOrder(
  steps: JourneyDocument["steps"],
  stages: readonly StageId[],
): JourneyDocument["steps"] {
  const order = new Map(stages.map((id, index) => [id, index]));
  return steps.toSorted((a, b) => (order.get(a.stageId) ?? 0) - (order.get(b.stageId) ?? 0));
}

type RawPersona = Omit<JourneyFile["personas"][number], "id"> & { readonly id: PersonaId };

function mendPersona(
  { picture, quotes, ...persona }: RawPersona,
  at: string,
  warnings: Warnings,
): JourneyDocument["personas"][number] {
  return { ...persona, ...(quotes && { quotes }), ...mendPicture(picture, at, warnings) };
}

type RawLane = Omit<JourneyFile["lanes"][number], "id"> & { readonly id: LaneId };

function mendLane(
  { teamId, personaId, ...lane }: RawLane,
  at: string,
  personaIds: ReadonlyMap<string, PersonaId>,
  warnings: Warnings,
): DocumentLane {
  const persona = personaIds.get(personaId ?? "");
  if (personaId !== undefined && !persona) {
    warnings.add(`${at}.personaId: there is no persona “${personaId.slice(0, 60)}”.`);
  }
  return { ...lane, ...mendTeam(teamId, at, warnings), ...(persona && { personaId: persona }) };
}

/** Teams live outside the map; an id that could not be one is left out. */
export function mendTeam(
  teamId: string | undefined,
  at: string,
  warnings: Warnings,
): { readonly teamId?: TeamId } {
  if (teamId === undefined) return {};
  const id = readId<TeamId>(teamId);
  if (id) return { teamId: id };
  warnings.add(`${at}.teamId: “${teamId.slice(0, 60)}” cannot be a team's id.`);
  return {};
}

/** One point for each persona at each step; whom or what is not there cannot be rated. */
export function mendEmotions(
  file: JourneyFile,
  { personaIds, stepIds }: Frame,
  warnings: Warnings,
): JourneyDocument["emotions"] {
  const rated = new Set<string>();
  return file.emotions.flatMap(({ value, ...point }, index) => {
    const personaId = personaIds.get(point.personaId);
    const stepId = stepIds.get(point.stepId);
    const key = `${personaId}|${stepId}`;
    const isTwice = rated.has(key);
    if (!personaId || !stepId || isTwice) {
      const reason = isTwice ? "that step is rated already" : "its persona or step is not there";
      warnings.add(`emotions[${index}]: ${reason}, so it was left out.`);
      return [];
    }
    rated.add(key);
    return [{ ...point, personaId, stepId, value: value === 0 ? 0 : value }];
  });
}
