import { expect, test } from "vitest";
import { commandOf, type Key } from "./board-keys.ts";
import type { Spot } from "./spot.ts";

const press = (keys: string, at: Spot["at"] = "card", rtl = false) => {
  const parts = keys.split("+");
  const key: Key = {
    key: parts.at(-1) ?? "",
    ctrl: parts.includes("Ctrl"),
    shift: parts.includes("Shift"),
    alt: parts.includes("Alt"),
    composing: false,
  };
  return commandOf(key, { at, rtl });
};

test("[BRD-4] the keys of a card", () => {
  expect(press("Enter")).toEqual({ do: "edit" });
  expect(press("F2")).toEqual({ do: "edit" });
  expect(press("Shift+Enter")).toEqual({ do: "open" });
  expect(press("Ctrl+Enter")).toEqual({ do: "add-below" });
  expect(press("Ctrl+d")).toEqual({ do: "duplicate" });
  expect(press("Delete")).toEqual({ do: "delete" });
  expect(press("Alt+Shift+ArrowLeft")).toEqual({ do: "move", to: "left" });
  expect(press("Shift+ArrowDown")).toEqual({ do: "go", to: "down", extend: true });
  expect(press("Shift+F10")).toEqual({ do: "menu" });
  expect(press(" ")).toEqual({ do: "toggle" });
  expect(press("Shift+ ")).toEqual({ do: "select-line", along: "lane" });
  expect(press("Ctrl+ ", "cell")).toEqual({ do: "select-line", along: "stage" });
});

test("[BRD-4] typing starts a card only on an empty cell", () => {
  expect(press("a", "cell")).toEqual({ do: "start-card", text: "a" });
  expect(press("é", "cell")).toEqual({ do: "start-card", text: "é" });
  expect(press("a", "card")).toBeUndefined();
  expect(press("Ctrl+b", "cell")).toBeUndefined();
  expect(press(" ", "cell")).toBeUndefined();
});

test("[BRD-4] a key that belongs to composed text is nobody's command", () => {
  const key: Key = { key: "Enter", ctrl: false, shift: false, alt: false, composing: true };
  expect(commandOf(key, { at: "cell", rtl: false })).toBeUndefined();
});

test("[BRD-4] from right to left the arrows follow the eye", () => {
  expect(press("ArrowRight", "card", true)).toEqual({ do: "go", to: "left", extend: false });
  expect(press("Alt+Shift+ArrowRight", "card", true)).toEqual({ do: "move", to: "left" });
});

test("[CUR-3] on a point the vertical keys change its value", () => {
  expect(press("ArrowUp", "point")).toEqual({ do: "rate", by: 0.5 });
  expect(press("PageDown", "point")).toEqual({ do: "rate", by: -1 });
  expect(press("ArrowRight", "point")).toEqual({ do: "go", to: "right", extend: false });
  expect(press("Delete", "point")).toEqual({ do: "delete" });
  expect(press("Escape", "point")).toEqual({ do: "leave" });
});
