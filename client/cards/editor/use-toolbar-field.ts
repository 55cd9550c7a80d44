import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

/**
 * A field in the toolbar that has the focus as soon as it is there: Enter applies what is written in
 * it, Escape gives it up, and both lead back into the text. `done` does so by hand.
 */
export function useToolbarField(
  editor: Editor,
  { apply, onDone }: { readonly apply: () => void; readonly onDone: () => void },
): {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly done: () => void;
  readonly applied: () => void;
} {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const done = () => {
    // At once: Tiptap's own focus comes a frame later, and a key could slip through.
    editor.view.focus();
    onDone();
  };
  const applied = () => {
    apply();
    done();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") applied();
    if (event.key === "Escape") done();
    if (event.key === "Enter" || event.key === "Escape") event.preventDefault();
    event.stopPropagation();
  };
  return { input, onKeyDown, done, applied };
}
