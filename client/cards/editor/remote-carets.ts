import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { yCursorPlugin } from "y-prosemirror";
import type { Awareness } from "y-protocols/awareness";
import { readPresence } from "../../../shared/protocol/index.ts";
import { inkOn } from "../../ui/index.ts";
import { CaretLabels } from "./caret-labels.ts";
import styles from "./remote-carets.module.css";

type Options = { readonly awareness: Awareness | undefined };

/** Shows where in the text the others write, each with name and colour. */
export const RemoteCarets = Extension.create<Options>({
  name: "remoteCarets",
  priority: 999,

  addOptions: () => ({ awareness: undefined }),

  addProseMirrorPlugins() {
    const { awareness } = this.options;
    if (!awareness) return [];
    const labels = new CaretLabels(awareness);
    return [
      yCursorPlugin(awareness, {
        awarenessStateFilter: (own: number, other: number, state: unknown) =>
          own !== other && hasCaret(state),
        cursorBuilder: (user: unknown, id: number) =>
          drawCaret(user, (label) => labels.take(id, label)),
        selectionBuilder: (user: unknown) => ({
          class: styles.selection ?? "",
          style: `--person: ${looksOf(user).colour}`,
        }),
      }),
      new Plugin({ view: () => ({ destroy: labels.follow() }) }),
    ];
  },
});

/** A relative position that names no root type: resolving one of those would make it. */
const isPosition = (input: unknown): boolean =>
  isRecord(input) &&
  (input.tname ?? null) === null &&
  [input.type ?? null, input.item ?? null].every(isItemId) &&
  (input.type ?? input.item ?? null) !== null;

const isItemId = (input: unknown): boolean =>
  input === null ||
  (isRecord(input) && Number.isSafeInteger(input.client) && Number.isSafeInteger(input.clock));

function hasCaret(state: unknown): boolean {
  if (!isRecord(state) || !isRecord(state.cursor) || !readPresence(state)) return false;
  return isPosition(state.cursor.anchor) && isPosition(state.cursor.head);
}

const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === "object" && input !== null;

function looksOf(user: unknown): { readonly name: string; readonly colour: string } {
  const presence = readPresence({ user });
  return presence ? presence.user : { name: "", colour: "#55606e" };
}

function drawCaret(user: unknown, onLabel: (label: HTMLElement) => void): HTMLElement {
  const { name, colour } = looksOf(user);
  const caret = document.createElement("span");
  caret.className = styles.caret ?? "";
  caret.style.setProperty("--person", colour);
  const label = document.createElement("span");
  label.className = styles.label ?? "";
  label.style.color = inkOn(colour);
  label.textContent = name;
  onLabel(label);
  // Word joiners keep the caret from being a place where the line may break.
  caret.append("\u2060", label, "\u2060");
  return caret;
}
