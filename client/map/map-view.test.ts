import { expect, test } from "vitest";
import { firstView, keyOf, queryFor } from "./map-view.ts";

const WIDE = { query: "", kept: undefined, narrow: false } as const;

test("[STORY-6] viewers and small windows begin with the story, everybody else with the board", () => {
  expect(firstView({ ...WIDE, role: "viewer" })).toBe("story");
  expect(firstView({ ...WIDE, role: "commenter" })).toBe("board");
  expect(firstView({ ...WIDE, role: "editor" })).toBe("board");
  expect(firstView({ ...WIDE, role: "admin", narrow: true })).toBe("story");
});

test("[STORY-6] what was chosen on this device counts more, and what the address asks for most", () => {
  expect(firstView({ ...WIDE, role: "viewer", kept: "board" })).toBe("board");
  expect(firstView({ ...WIDE, role: "viewer", kept: "board", query: "?view=story" })).toBe("story");
  expect(firstView({ ...WIDE, role: "editor", kept: "mirror", query: "?view=maze" })).toBe("board");
  expect(keyOf("viewer")).not.toBe(keyOf("editor"));
  expect(keyOf("admin")).toBe(keyOf("editor"));
});

test("[STORY-6] the address tells the story, and keeps whatever else it says", () => {
  expect(queryFor("story", "?token=abc")).toBe("?token=abc&view=story");
  expect(queryFor("board", "?token=abc&view=story")).toBe("?token=abc");
  expect(queryFor("board", "?view=story")).toBe("");
});
