import type { Cell, JourneyMap } from "../../../shared/journey/index.ts";

/** A thing that others changed, who did, and the map before they did. */
export type Touched = {
  readonly root: string;
  readonly id: string;
  /** Undefined is somebody who cannot be named. */
  readonly who: ReadonlySet<string | undefined>;
  readonly before: JourneyMap;
};

/** What was done to one thing, without who did it. */
export type Deed = {
  readonly one: string;
  /** Deeds of one kind are told together when they are many. */
  readonly kind: string;
  readonly many: (count: number) => string;
  /** The cells that it concerns. */
  readonly cells: readonly Cell[];
};

export const isSameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a?.laneId === b?.laneId && a?.stepId === b?.stepId;
