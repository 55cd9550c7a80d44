import type { Editor } from "@tiptap/core";
import { useCallback, useSyncExternalStore } from "react";
import { FORMAT_GROUPS } from "./formats.ts";
import { words } from "./words.ts";

export const LINK = words.link.name;
export const IMAGE = words.picture.alt;

/** The names of the formats that hold where the caret is. */
export function useFormats(editor: Editor): ReadonlySet<string> {
  const subscribe = useCallback(
    (wake: () => void) => {
      editor.on("transaction", wake);
      return () => void editor.off("transaction", wake);
    },
    [editor],
  );
  // A plain text as the snapshot: typing a letter changes no button.
  const names = useSyncExternalStore(subscribe, () => namesAt(editor));
  return new Set(names.split("|"));
}

function namesAt(editor: Editor): string {
  if (editor.isDestroyed) return "";
  const active = FORMAT_GROUPS.flat().filter((format) => format.isActive(editor));
  const names = active.map((format) => format.name);
  if (editor.isActive("link")) names.push(LINK);
  if (editor.isActive("image")) names.push(IMAGE);
  return names.join("|");
}
