import { beforeEach, expect, test, vi } from "vitest";
import { idOf, type LaneId, type StepId } from "../../shared/journey/index.ts";
import { gridColumnsOf, tracksOf } from "./columns.ts";
import { OwnLook, widthWithin } from "./own-look.ts";
import { aMap } from "./testing/a-map.ts";

const map = aMap({
  stages: { buy: ["cart", "pay"] },
  lanes: { doing: "text", pains: "pain-point" },
});
const pains = new Set([idOf<LaneId>("pains")]);

beforeEach(() => localStorage.clear());

test("[LOOK-1] hidden and pinned lanes and widths are kept for this person, map and device", () => {
  const look = new OwnLook("ana:m1");
  look.set({ hidden: pains, pinned: pains, widths: new Map([[idOf<StepId>("pay"), 300]]) });
  expect(new OwnLook("ana:m1").current()).toEqual(look.current());
  expect(new OwnLook("ben:m1").current().hidden.size).toBe(0);
  expect(new OwnLook("ana:m2").current().hidden.size).toBe(0);
  look.set({ hidden: new Set(), pinned: new Set(), widths: new Map() });
  expect(localStorage.length).toBe(0);
});

test("[LOOK-1] what the device kept is read whatever it says", () => {
  for (const kept of ["", "{", "7", '{"a":1}', '[["pains",3],null,[["pay","x"],["pay"],7]]']) {
    localStorage.setItem("throughline.look.ana:m1", kept);
    expect(new OwnLook("ana:m1").current().widths.size).toBe(0);
  }
  expect([...new OwnLook("ana:m1").current().hidden]).toEqual(["pains"]);
});

test("[LOOK-1] another tab's choice is taken over", () => {
  const [look, other] = [new OwnLook("ana:m1"), new OwnLook("ana:m1")];
  const told = vi.fn();
  look.subscribe(told);
  other.set({ hidden: pains });
  look.reread({ key: "throughline.theme" });
  expect(told).not.toHaveBeenCalled();
  look.reread({ key: "throughline.look.ana:m1" });
  expect([...look.current().hidden]).toEqual(["pains"]);
  expect(told).toHaveBeenCalledTimes(1);
});

test("[LOOK-2] the map is seen without hidden lanes, and stays the same object while nothing changes", () => {
  const look = new OwnLook("ana:m1");
  expect(look.seen(map)).toBe(map);
  look.set({ hidden: pains });
  expect(look.seen(map).lanes.map(({ id }) => id)).toEqual(["doing"]);
  expect(look.seen(map)).toBe(look.seen(map));
  expect(look.lanesOf(map.lanes)).toBe(look.seen({ ...map }).lanes);
});

test("[LOOK-3] a step is 160 to 480 pixels wide, and the grid is told only where one differs", () => {
  expect([100, 301.4, 900, Number.NaN].map(widthWithin)).toEqual([160, 301, 480, 240]);
  const grid = gridColumnsOf(map.columns);
  expect(tracksOf(grid, new Map())).toBeUndefined();
  expect(tracksOf(grid, new Map([[idOf<StepId>("pay"), 360]]))).toBe(
    "calc(var(--stage-width) * 1) calc(var(--stage-width) * 1.5)",
  );
});
