import { expect, test } from "vitest";
import { type Cell, idOf, type ThreadId } from "../../shared/journey/index.ts";
import { type Direction, firstSpot, nextSpot } from "./grid-navigation.ts";
import { readSpot, spotKey } from "./spot.ts";
import { aMap } from "./testing/a-map.ts";

const map = aMap({
  stages: { Awareness: ["Awareness"], Purchase: ["cart", "pay"], Delivery: [""], Later: [] },
  lanes: { doing: "text", mood: "emotion", pains: "pain-point", ideas: "opportunity" },
  cards: { "doing/cart": ["c1", "c2"], "doing/pay": ["c3"], "ideas/cart": ["c4"] },
  emotions: { Awareness: 1, pay: -1 },
});

/** Where a walk ends, told as the spots passed. */
function walk(from: string, ...keys: Direction[]): string[] {
  let key = from;
  return keys.map((direction) => {
    const spot = readSpot(key);
    const next = spot && nextSpot(map, spot, direction);
    key = next ? spotKey(next) : key;
    return next ? key : "stays";
  });
}

test("[BRD-1] arrows walk the cards of a cell, then the next cell", () => {
  expect(walk("card:c1", "down", "down", "down", "down")).toEqual([
    "card:c2",
    "cell:mood:cart",
    "cell:pains:cart",
    "card:c4",
  ]);
  expect(walk("card:c4", "down", "up", "up", "up", "up")).toEqual([
    "stays",
    "cell:pains:cart",
    "cell:mood:cart",
    "card:c2",
    "card:c1",
  ]);
});

test("[BRD-1] sideways keeps the height in the cell as far as there are cards", () => {
  expect(walk("card:c2", "right", "right")).toEqual(["card:c3", "stays"]);
  expect(walk("card:c2", "left", "left", "left")).toEqual([
    "cell:doing:Awareness",
    "lane:doing",
    "stays",
  ]);
});

test("[BRD-1] headers and labels are part of the walk and never wrap", () => {
  expect(walk("card:c1", "up", "up", "up")).toEqual(["step:cart", "stage:Purchase", "stays"]);
  expect(walk("stage:Purchase", "right", "right", "right", "left")).toEqual([
    "stage:Delivery",
    "stage:Later",
    "stays",
    "stage:Delivery",
  ]);
  expect(walk("stage:Later", "down")).toEqual(["stays"]);
  expect(walk("lane:doing", "up", "down", "right")).toEqual([
    "stays",
    "lane:mood",
    "cell:mood:Awareness",
  ]);
});

test("[BRD-2] a stage whose only step has no name of its own has one header", () => {
  expect(walk("cell:doing:Awareness", "up", "down")).toEqual([
    "stage:Awareness",
    "cell:doing:Awareness",
  ]);
  expect(walk("step:cart", "left", "down")).toEqual(["stage:Awareness", "cell:doing:Awareness"]);
});

test("[BRD-1] Home and End lead to the lane's ends, with Ctrl to the corners, PgUp and PgDn five lanes", () => {
  const tall = aMap({
    stages: { Buy: ["a", "b", "c"] },
    lanes: Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`l${i}`, "text" as const])),
  });
  const to = (direction: Direction, from = "cell:l6:b") => {
    const spot = readSpot(from);
    const next = spot && nextSpot(tall, spot, direction);
    return next && spotKey(next);
  };
  expect(to("lane-start")).toBe("cell:l6:a");
  expect(to("lane-end")).toBe("cell:l6:c");
  expect(to("first")).toBe("cell:l0:a");
  expect(to("last")).toBe("cell:l7:c");
  expect(to("page-up")).toBe("cell:l1:b");
  expect(to("page-up", "cell:l1:b")).toBe("cell:l0:b");
  expect(to("page-down")).toBe("cell:l7:b");
  expect(to("page-down", "step:b")).toBe("cell:l5:b");
});

test("[BRD-1] every card and every empty cell can be reached by arrows alone", () => {
  const seen = new Set<string>();
  const open = [firstSpot(map)];
  for (let spot = open.pop(); spot; spot = open.pop()) {
    if (seen.has(spotKey(spot))) continue;
    seen.add(spotKey(spot));
    for (const direction of ["up", "down", "left", "right"] as const) {
      const next = nextSpot(map, spot, direction);
      if (next) open.push(next);
    }
  }
  const stepIds = ["Awareness", "cart", "pay"];
  const empty = map.lanes.flatMap(({ id }) =>
    stepIds.map((stepId) => `${id}:${stepId}`).filter((at) => !filled.has(at)),
  );
  expect([...seen]).toEqual(expect.arrayContaining(empty.map((at) => `cell:${at}`)));
  expect([...seen]).toEqual(
    expect.arrayContaining(["card:c1", "card:c2", "card:c3", "card:c4", "step:pay", "lane:ideas"]),
  );
});
const filled = new Set(["doing:cart", "doing:pay", "ideas:cart"]);

test("[BRD-1] a spot that is gone leads back to the first cell", () => {
  expect(walk("card:deleted", "down")).toEqual(["cell:doing:Awareness"]);
});

test("[CUR-3] left and right go from a point to its neighbours' points, over steps without one", () => {
  expect(walk("point:mood:Awareness:ana", "right", "right", "left", "left")).toEqual([
    "point:mood:pay:ana",
    "stays",
    "point:mood:Awareness:ana",
    "stays",
  ]);
});

test("[CPLACE-10] pain points from comments are walked below the cards of their cell", () => {
  const raised = (cell: Cell): readonly ThreadId[] =>
    cell.laneId === "pains" && cell.stepId === "cart" ? [idOf("t1"), idOf("t2")] : [];
  const withPains = { ...map, raised };
  let at = readSpot("card:c2");
  const passed: string[] = [];
  for (const key of ["down", "down", "down", "down", "up"] as const) {
    at = (at && nextSpot(withPains, at, key)) ?? at;
    passed.push(at ? spotKey(at) : "");
  }
  expect(passed).toEqual([
    "cell:mood:cart",
    "raised:pains:cart:t1",
    "raised:pains:cart:t2",
    "card:c4",
    "raised:pains:cart:t2",
  ]);
  expect(readSpot("raised:pains:cart:t2")).toEqual({
    at: "raised",
    cell: { laneId: "pains", stepId: "cart" },
    id: "t2",
  });
});
