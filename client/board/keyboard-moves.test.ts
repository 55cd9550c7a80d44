import { expect, test } from "vitest";
import { type CardId, idOf } from "../../shared/journey/index.ts";
import { type Arrow, moveBy } from "./keyboard-moves.ts";
import { readSpot } from "./spot.ts";
import { aMap } from "./testing/a-map.ts";

const map = aMap({
  stages: { Find: ["see"], Buy: ["cart", "pay"], Get: ["wait"] },
  lanes: { doing: "text", mood: "emotion", pains: "pain-point" },
  cards: { "doing/cart": ["c1", "c2", "c3"], "doing/pay": ["c4"], "pains/cart": ["c5"] },
});

function moved(from: string, arrow: Arrow, ...selected: string[]) {
  const spot = readSpot(from);
  return spot && moveBy(map, spot, new Set(selected.map((id) => idOf<CardId>(id))), arrow);
}
const cell = (laneId: string, stepId: string) => ({ laneId, stepId });

test("[BRD-3] a card moves one place up or down in its cell, and one step sideways", () => {
  expect(moved("card:c2", "up")).toMatchObject({ to: { cell: cell("doing", "cart"), index: 0 } });
  expect(moved("card:c2", "down")).toMatchObject({ to: { cell: cell("doing", "cart"), index: 2 } });
  expect(moved("card:c2", "right")).toMatchObject({ to: { cell: cell("doing", "pay"), index: 1 } });
  expect(moved("card:c4", "right")).toMatchObject({
    to: { cell: cell("doing", "wait"), index: 0 },
  });
});

test("[BRD-3] past the cell's edge a card goes to the next lane that holds cards", () => {
  expect(moved("card:c3", "down")).toMatchObject({ to: { cell: cell("pains", "cart"), index: 0 } });
  expect(moved("card:c5", "up")).toMatchObject({ to: { cell: cell("doing", "cart"), index: 3 } });
  expect(moved("card:c1", "up")).toBeUndefined();
});

test("[BRD-3] selected cards move together, in the order in which they stand", () => {
  expect(moved("card:c1", "down", "c2", "c1")).toEqual({
    what: "cards",
    ids: ["c1", "c2"],
    to: { cell: cell("doing", "cart"), index: 1 },
  });
  expect(moved("card:c2", "right", "c3", "c2")).toMatchObject({ ids: ["c2", "c3"] });
  expect(moved("card:c1", "right", "c3", "c2")).toMatchObject({ ids: ["c1"] });
});

test("[BRD-3] a stage and a lane move by one, and stop at the end", () => {
  expect(moved("stage:Buy", "left")).toEqual({ what: "stage", id: "Buy", index: 0 });
  expect(moved("stage:Get", "right")).toBeUndefined();
  expect(moved("stage:Buy", "up")).toBeUndefined();
  expect(moved("lane:mood", "down")).toEqual({ what: "lane", id: "mood", index: 2 });
  expect(moved("lane:doing", "up")).toBeUndefined();
});

test("[BRD-3] a step moves inside its stage, then on into the next one", () => {
  expect(moved("step:cart", "right")).toMatchObject({ to: { stageId: "Buy", index: 1 } });
  expect(moved("step:pay", "right")).toMatchObject({ to: { stageId: "Get", index: 0 } });
  expect(moved("step:cart", "left")).toMatchObject({ to: { stageId: "Find", index: 1 } });
  expect(moved("step:wait", "right")).toBeUndefined();
});
