import { expect, test } from "vitest";
import { idOf, type StageId, type StepId } from "../../shared/journey/index.ts";
import type { Verbs } from "../session/index.ts";
import type { Dragged, Landing } from "./dragging.ts";
import { type ColumnExtent, drop, stepLanding } from "./landing.ts";
import { aMap } from "./testing/a-map.ts";

const column = (id: string | undefined, stage: string, at: number): ColumnExtent => ({
  id: id === undefined ? undefined : idOf<StepId>(id),
  stageId: idOf<StageId>(stage),
  start: at * 100,
  end: at * 100 + 100,
});
const columns = [
  column("see", "find", 0),
  column("cart", "buy", 1),
  column("pay", "buy", 2),
  column(undefined, "later", 3),
];

test("[BRD-5] a dragged step falls into the stage under the pointer, before or after its column", () => {
  const at = (x: number) => {
    const landing = stepLanding(columns, x);
    return [landing?.stageId, landing?.gap.before];
  };
  expect(at(-20)).toEqual(["find", "see"]);
  expect(at(80)).toEqual(["find", undefined]);
  expect(at(120)).toEqual(["buy", "cart"]);
  expect(at(180)).toEqual(["buy", "pay"]);
  expect(at(290)).toEqual(["buy", undefined]);
  expect(at(320)).toEqual(["later", undefined]);
  expect(at(999)).toEqual(["later", undefined]);
});

const map = aMap({
  stages: { find: ["see"], buy: ["cart", "pay"] },
  lanes: { doing: "text", mood: "emotion", pains: "pain-point" },
  cards: { "doing/cart": ["c1", "c2", "c3"], "pains/pay": ["c4"] },
});

/** The verb a drop comes to, with its arguments. */
function dropped(dragged: object, landing: object): unknown[] {
  const calls: unknown[] = [];
  const record = new Proxy({} as Verbs, {
    get:
      (_, verb) =>
      (...args: unknown[]) =>
        calls.push([verb, ...args]),
  });
  drop(map, record, dragged as Dragged, landing as Landing);
  return calls;
}

test("[BRD-5] a drop becomes one move against the map as it is now", () => {
  const cell = { stepId: "cart", laneId: "doing" };
  const cards = { what: "cards", ids: ["c4", "gone"] };
  expect(dropped(cards, { on: "cell", cell, gap: { before: "c2" } })).toEqual([
    ["moveCards", ["c4"], { cell, index: 1 }],
  ]);
  const stage = { what: "stage", id: "find" };
  expect(dropped(stage, { on: "stages", gap: { before: undefined } })).toEqual([
    ["moveStage", "find", 1],
  ]);
  const step = { what: "step", id: "see" };
  expect(dropped(step, { on: "steps", stageId: "buy", gap: { before: "pay" } })).toEqual([
    ["moveStep", "see", { stageId: "buy", index: 1 }],
  ]);
});

test("[BRD-5] a drop in place, or where no card can stand, changes nothing", () => {
  const c2 = { what: "cards", ids: ["c2"] };
  const on = (laneId: string, before?: string) => ({
    on: "cell",
    cell: { stepId: "cart", laneId },
    gap: { before },
  });
  expect(dropped(c2, on("doing", "c3"))).toEqual([]);
  expect(dropped(c2, on("mood"))).toEqual([]);
  expect(dropped(c2, on("deleted lane"))).toEqual([]);
  expect(dropped({ what: "lane", id: "doing" }, { on: "lanes", gap: { before: "mood" } })).toEqual(
    [],
  );
});
