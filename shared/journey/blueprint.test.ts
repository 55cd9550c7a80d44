import { expect, test } from "vitest";
import { BLUEPRINT_KINDS, blueprintLines, missingRows } from "./blueprint.ts";
import { idOf, type LaneId } from "./ids.ts";
import type { LaneKind } from "./lane.ts";

const lanesOf = (...kinds: LaneKind[]) =>
  kinds.map((kind, index) => ({ id: idOf<LaneId>(`${kind}-${index}`), kind }));
const linesOf = (...kinds: LaneKind[]) =>
  [...blueprintLines(lanesOf(...kinds))].map(([id, lines]) => `${id}: ${lines.join()}`);

test("[LANE-1] the lines of the service blueprint lie between rows of different sides", () => {
  expect(linesOf(...BLUEPRINT_KINDS)).toEqual([
    "frontstage-2: interaction",
    "backstage-3: visibility",
    "support-4: internal-interaction",
  ]);
  expect(linesOf("physical-evidence", "customer-actions", "customer-actions")).toEqual([]);
  expect(linesOf("backstage", "frontstage")).toEqual(["frontstage-1: visibility"]);
});

test("[LANE-1] lanes of other kinds are passed over, and where a row is missing two lines are one", () => {
  expect(linesOf("customer-actions", "emotion", "text", "frontstage")).toEqual([
    "frontstage-3: interaction",
  ]);
  expect(linesOf("customer-actions", "backstage")).toEqual(["backstage-1: interaction,visibility"]);
  expect(linesOf("emotion", "frontstage", "physical-evidence")).toEqual([]);
});

test("[LANE-2] what a map lacks for a whole blueprint is added in its order, beside what is there", () => {
  const after = (index: number, ...kinds: LaneKind[]) => {
    const lanes: string[] = [...kinds];
    for (const row of missingRows(lanesOf(...kinds), index)) lanes.splice(row.index, 0, row.kind);
    return lanes;
  };
  expect(after(1, "emotion", "text")).toEqual(["emotion", ...BLUEPRINT_KINDS, "text"]);
  expect(after(0, "emotion", "customer-actions", "text", "backstage")).toEqual([
    "emotion",
    "physical-evidence",
    "customer-actions",
    "frontstage",
    "text",
    "backstage",
    "support",
  ]);
  expect(missingRows(lanesOf(...BLUEPRINT_KINDS), 0)).toEqual([]);
});
