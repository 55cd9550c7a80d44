import type { Direction } from "./grid-navigation.ts";
import type { Arrow } from "./keyboard-moves.ts";
import type { Spot } from "./spot.ts";

/** What a key asks for. */
export type Command =
  | { readonly do: "go"; readonly to: Direction; readonly extend: boolean }
  | { readonly do: "move"; readonly to: Arrow }
  | { readonly do: "edit" }
  | { readonly do: "start-card"; readonly text: string }
  | { readonly do: "add-below" }
  | { readonly do: "insert-after" }
  | { readonly do: "duplicate" }
  | { readonly do: "delete" }
  | { readonly do: "open" }
  | { readonly do: "menu" }
  | { readonly do: "toggle" }
  | { readonly do: "select-all" }
  | { readonly do: "select-line"; readonly along: "lane" | "stage" }
  | { readonly do: "leave" }
  | { readonly do: "rate"; readonly by: number };

/** The part of a keyboard event that decides. */
export type Key = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Text is being composed, or AltGr is held: the key belongs to the text. */
  readonly composing: boolean;
};

type KeyContext = { readonly at: Spot["at"]; readonly rtl: boolean };

const ARROWS: Readonly<Record<string, Arrow>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
const MIRRORED: Readonly<Record<Arrow, Arrow>> = {
  up: "up",
  down: "down",
  left: "right",
  right: "left",
};

/** The command of a key pressed on the grid (never inside a text), or undefined when it has none. */
export function commandOf(key: Key, context: KeyContext): Command | undefined {
  if (key.composing) return undefined;
  const arrow = arrowOf(key.key, context.rtl);
  if (context.at === "point") return onPoint(key, arrow) ?? onAnything(key);
  if (arrow) return onArrow(key, arrow);
  return onAnything(key) ?? onPlainKey(key, context);
}

function onArrow(key: Key, arrow: Arrow): Command | undefined {
  if (key.alt && key.shift && !key.ctrl) return { do: "move", to: arrow };
  if (key.ctrl || key.alt) return undefined;
  return { do: "go", to: arrow, extend: key.shift };
}

/** On a point of the curve the vertical keys are its value, as on any slider. */
function onPoint(key: Key, arrow: Arrow | undefined): Command | undefined {
  if (key.ctrl || key.alt) return undefined;
  if (arrow === "up") return { do: "rate", by: 0.5 };
  if (arrow === "down") return { do: "rate", by: -0.5 };
  if (arrow) return { do: "go", to: arrow, extend: false };
  if (key.key === "PageUp") return { do: "rate", by: 1 };
  if (key.key === "PageDown") return { do: "rate", by: -1 };
  if (key.key === "Home") return { do: "rate", by: -4 };
  if (key.key === "End") return { do: "rate", by: 4 };
  return undefined;
}

function onAnything(key: Key): Command | undefined {
  const letter = key.key.toLowerCase();
  if (key.ctrl && key.alt) return key.key === "=" ? { do: "insert-after" } : undefined;
  if (key.alt) return undefined;
  if (key.ctrl && letter === "d") return { do: "duplicate" };
  if (key.ctrl && letter === "a") return { do: "select-all" };
  if (key.key === "Delete" || (key.key === "Backspace" && !key.ctrl)) return { do: "delete" };
  if (key.key === "Escape") return { do: "leave" };
  if (key.key === "ContextMenu" || (key.shift && key.key === "F10")) return { do: "menu" };
  return undefined;
}

function onPlainKey(key: Key, context: KeyContext): Command | undefined {
  if (key.key === "Enter") return onEnter(key);
  if (key.key === "F2") return { do: "edit" };
  if (key.key === " " && !key.alt && key.shift !== key.ctrl) {
    return { do: "select-line", along: key.shift ? "lane" : "stage" };
  }
  if (key.alt) return undefined;
  const extend = false;
  if (key.key === "Home") return { do: "go", to: key.ctrl ? "first" : "lane-start", extend };
  if (key.key === "End") return { do: "go", to: key.ctrl ? "last" : "lane-end", extend };
  if (key.key === "PageUp") return { do: "go", to: "page-up", extend };
  if (key.key === "PageDown") return { do: "go", to: "page-down", extend };
  if (key.key === " " && context.at === "card" && !key.shift) return { do: "toggle" };
  const types = [...key.key].length === 1 && key.key !== " " && !key.ctrl;
  return types && context.at === "cell" ? { do: "start-card", text: key.key } : undefined;
}

function onEnter(key: Key): Command | undefined {
  if (key.alt) return undefined;
  if (key.ctrl) return { do: "add-below" };
  return key.shift ? { do: "open" } : { do: "edit" };
}

function arrowOf(key: string, rtl: boolean): Arrow | undefined {
  const arrow = ARROWS[key];
  return arrow && (rtl ? MIRRORED[arrow] : arrow);
}

/** Reads the deciding part of a DOM event; ⌘ counts as Ctrl. */
export function keyOf(event: KeyboardEvent): Key {
  const altGr = event.getModifierState("AltGraph");
  return {
    key: event.key,
    ctrl: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
    composing: event.isComposing || event.keyCode === 229 || altGr,
  };
}
