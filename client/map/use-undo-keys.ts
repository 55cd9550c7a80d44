import { useEffect } from "react";
import { useUndo } from "../session/index.ts";

/** Ctrl+Z and Ctrl+Shift+Z take back and repeat one's own steps, wherever no text is being written. */
export function useUndoKeys() {
  const { undo, redo } = useUndo();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = wantedBy(event);
      if (!wanted || event.defaultPrevented || isText(event.target)) return;
      event.preventDefault();
      if (wanted === "undo") undo();
      else redo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo, redo]);
}

function wantedBy({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === "y" && !shiftKey) return "redo";
  if (letter !== "z") return undefined;
  return shiftKey ? "redo" : "undo";
}

/** Texts and dialogs have an undo of their own, or none. */
const isText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=menu]") !== null;
