import type { Deletion } from "./deletion.ts";
import type { StageId, StepId, TeamId } from "./ids.ts";

export type Stage = {
  readonly id: StageId;
  readonly title: string;
  readonly rank: string;
  /** The department that answers for it. */
  readonly teamId?: TeamId;
  readonly deleted?: Deletion;
};

export type Step = {
  readonly id: StepId;
  /** Undefined when what the document holds is no stage's id. */
  readonly stageId: StageId | undefined;
  readonly title: string;
  readonly rank: string;
  readonly deleted?: Deletion;
};
