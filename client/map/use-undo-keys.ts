import { useEffect } from "react";
import { useUndo } from "../session/index.ts";
import { keepsKeys } from "../ui/index.ts";

/** Ctrl+Z and Ctrl+Shift+Z take back and repeat one's own steps, wherever no text is being written. */
export function useUndoKeys() {
  const { undo, redo } = useUndo();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = wantedBy(event);
      if (!wanted || event.defaultPrevented || keepsKeys(event.target)) return;
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
