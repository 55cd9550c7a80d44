import type { DocumentLane, LaneId, LaneKind, NewId } from "../journey/index.ts";

const LANES: readonly (readonly [LaneKind, string])[] = [
  ["emotion", "Emotion"],
  ["text", "Doing"],
  ["touchpoint", "Touchpoints"],
  ["pain-point", "Pain points"],
  ["opportunity", "Opportunities"],
];

/** The lanes of a map whose file knows none: the curve it brings, then what a team fills in next. */
export const importedLanes = (newId: NewId): readonly DocumentLane[] =>
  LANES.map(([kind, title]) => ({ id: newId<LaneId>(), title, kind }));
