import { expect, test } from "vitest";
import { isCommentKey } from "./use-comment-key.ts";

const pressed = ({ modifierAltGraph = false, ...init }: KeyboardEventInit) => {
  const event = new KeyboardEvent("keydown", init);
  // The test's browser takes Alt for AltGr.
  event.getModifierState = (key) => key === "AltGraph" && modifierAltGraph;
  return event;
};

test("[CPLACE-9] Ctrl+Alt+M comments, also where Option writes another letter", () => {
  expect(isCommentKey(pressed({ key: "m", ctrlKey: true, altKey: true }))).toBe(true);
  const mac = { key: "µ", code: "KeyM", metaKey: true, altKey: true };
  expect(isCommentKey(pressed(mac))).toBe(true);
});

test("[CPLACE-9] AltGr, Shift and other keys do not comment", () => {
  const altGr = { key: "µ", code: "KeyM", ctrlKey: true, altKey: true, modifierAltGraph: true };
  expect(isCommentKey(pressed(altGr))).toBe(false);
  expect(isCommentKey(pressed({ ...altGr, key: "m" }))).toBe(false);
  expect(isCommentKey(pressed({ key: "M", ctrlKey: true, altKey: true, shiftKey: true }))).toBe(
    false,
  );
  expect(isCommentKey(pressed({ key: "m", ctrlKey: true }))).toBe(false);
  expect(isCommentKey(pressed({ key: "n", ctrlKey: true, altKey: true }))).toBe(false);
});
