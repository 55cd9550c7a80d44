import { expect, test } from "vitest";
import { type Command, commandOf } from "../board/board-keys.ts";
import { isFitKey } from "../board/hands/use-fit-key.ts";
import { type MapKey, mapKeyOf } from "../map/map-keys.ts";
import { isCommentKey } from "../map/use-comment-key.ts";
import { SHORTCUTS } from "./shortcuts.ts";

const NAMED: Readonly<Record<string, string>> = {
  "←": "ArrowLeft",
  "→": "ArrowRight",
  "↑": "ArrowUp",
  "↓": "ArrowDown",
  arrows: "ArrowUp",
  PgUp: "PageUp",
  PgDn: "PageDown",
  Esc: "Escape",
  Space: " ",
  "any letter": "a",
};
/** What texts, the mouse, the clipboard, undo, search and the presentation listen to themselves. */
const ELSEWHERE = [
  "Ctrl+F",
  "Tab",
  "@",
  "Alt+F10",
  "Ctrl+Click",
  "Ctrl+C",
  "Ctrl+X",
  "Ctrl+V",
  "Ctrl+Z",
  "Ctrl+Shift+Z",
  "Ctrl+Alt+P",
  "Space+drag",
  "Middle button+drag",
];
const BOARD_DEEDS: Readonly<Record<Command["do"], true>> = {
  go: true,
  move: true,
  edit: true,
  "start-card": true,
  "add-below": true,
  "insert-after": true,
  duplicate: true,
  delete: true,
  open: true,
  menu: true,
  toggle: true,
  "select-all": true,
  "select-line": true,
  leave: true,
  rate: true,
};
const PAGE_DEEDS: Readonly<Record<Exclude<MapKey, "previous-region">, true>> = {
  palette: true,
  shortcuts: true,
  comment: true,
  "next-region": true,
  fit: true,
  "full-size": true,
};

const pressed = (combination: string) => {
  const parts = combination.split("+");
  const last = parts.at(-1) ?? "";
  const held = parts.slice(0, -1);
  const is = (name: string) => held.includes(name);
  return {
    key: NAMED[last] ?? (last.length === 1 ? last.toLowerCase() : last),
    code: /^\d$/.test(last) ? `Digit${last}` : "",
    ctrlKey: is("Ctrl"),
    metaKey: false,
    shiftKey: is("Shift"),
    altKey: is("Alt"),
  };
};

/** All that a combination asks for, wherever it is pressed. */
function deedsOf(combination: string): readonly string[] {
  const event = pressed(combination);
  const { key, ctrlKey: ctrl, shiftKey: shift, altKey: alt } = event;
  const press = { key, ctrl, shift, alt, composing: false };
  const places = ["card", "cell", "stage", "point"] as const;
  return [
    ...places.flatMap((at) => commandOf(press, { at, rtl: false })?.do ?? []),
    mapKeyOf(event, false) ?? [],
    isFitKey(event) ? "fit-chosen" : [],
    isCommentKey({ ...event, isComposing: false, getModifierState: () => false }) ? "comment" : [],
  ].flat();
}

const listed = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.flatMap(({ keys }) => keys));

test("[CMD-4] every key on the list does something", () => {
  const idle = listed.filter((keys) => !ELSEWHERE.includes(keys) && deedsOf(keys).length === 0);
  expect(idle).toEqual([]);
});

test("[CMD-4] every deed of the board's and the page's keys is on the list", () => {
  const told = new Set(listed.flatMap(deedsOf));
  const untold = [...Object.keys({ ...BOARD_DEEDS, ...PAGE_DEEDS }), "fit-chosen"].filter(
    (deed) => !told.has(deed),
  );
  expect(untold).toEqual([]);
});
