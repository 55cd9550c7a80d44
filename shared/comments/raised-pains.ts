import { type Cell, cut, type JourneyMap, type Severity, type StageId } from "../journey/index.ts";
import { severitiesIn } from "./joined.ts";
import { placeOf } from "./place-of.ts";
import type { Thread } from "./thread.ts";

/** An open pain point that stands in a comment and is no card yet. */
export type Raised = {
  readonly thread: Thread;
  /** The worst of all that was merged into it. */
  readonly severity: Severity;
  readonly stageId: StageId;
  /** Where its stage shows it; undefined where the map has no lane for pain points, or the stage no step. */
  readonly cell: Cell | undefined;
};

type Frame = Parameters<typeof placeOf>[1] & Pick<JourneyMap, "lanes" | "columns">;

/** What hurts by people's comments, in the lane of the map's pain points: at its step, else at its stage's first. */
export function raisedPains(threads: readonly Thread[], map: Frame): readonly Raised[] {
  const laneId = map.lanes.find(({ kind }) => kind === "pain-point")?.id;
  const severityOf = severitiesIn(threads);
  return threads.flatMap((thread): readonly Raised[] => {
    const severity = isRaised(thread) ? severityOf(thread) : undefined;
    if (severity === undefined) return [];
    const place = placeOf(thread.anchor, map);
    if (place.state === "detached" || !place.stageId) return [];
    const { stageId } = place;
    const stepId = place.stepId ?? firstStepOf(map, stageId);
    const cell = laneId && stepId ? { laneId, stepId } : undefined;
    return [{ thread, severity, stageId, cell }];
  });
}

const isRaised = ({ kind, resolved, cardId, mergedInto, suggestion }: Thread): boolean =>
  kind === "pain-point" && !resolved && !cardId && !mergedInto && !suggestion;

const firstStepOf = ({ columns }: Frame, stageId: StageId) =>
  columns.find(({ stage }) => stage.id === stageId)?.steps[0]?.id;

const TITLE = 120;

/** A thread by its first line. */
export function titleOfThread({ text }: Pick<Thread, "text">): string {
  const [line = ""] = text.trim().split("\n");
  return line.length > TITLE ? `${cut(line, TITLE - 1)}…` : line;
}
