import {
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  useContext,
  useLayoutEffect,
  useRef,
} from "react";
import { LIMITS } from "../../shared/journey/index.ts";
import { fitHeight } from "../ui/index.ts";
import type { Caret } from "./board-state.ts";
import { EditorHomeContext } from "./EditorSlot.tsx";
import styles from "./title-editor.module.css";

/** How the writer went on from a title. */
export type Onward = "done" | "below" | "body" | "away";

/** Writes one plain title, whatever happens to the board around it. */
export function TitleEditor({
  label,
  field,
  caret,
  onPause,
  onDone,
}: {
  readonly label: string;
  /** The text, and who hears of its letters. */
  readonly field: ComponentProps<"textarea"> & { readonly value: string };
  readonly caret: Caret;
  /** The window lost the focus; the writer may come back. */
  readonly onPause?: () => void;
  readonly onDone: (onward: Onward) => void;
}) {
  const home = useContext(EditorHomeContext);
  const area = useRef<HTMLTextAreaElement>(null);
  useOpened(area, caret);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text's height follows the text
  useLayoutEffect(() => fitHeight(area.current), [field.value]);
  const onBlur = (event: FocusEvent) => {
    if (home?.moving) return;
    if (document.activeElement === event.target) onPause?.();
    else onDone("away");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onward = onwardBy(event);
    if (!onward) return;
    event.preventDefault();
    onDone(onward);
  };
  return (
    <textarea
      ref={area}
      className={styles.area}
      aria-label={label}
      rows={1}
      maxLength={LIMITS.title}
      dir="auto"
      {...field}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    />
  );
}

function onwardBy({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  nativeEvent,
}: KeyboardEvent): Onward | undefined {
  // Enter that ends a composition belongs to the composed word.
  if (nativeEvent.isComposing || nativeEvent.keyCode === 229) return undefined;
  if (key === "Enter") return ctrlKey || metaKey ? "below" : "done";
  if (key === "Escape") return "done";
  return key === "Tab" && !shiftKey ? "body" : undefined;
}

function useOpened(area: { readonly current: HTMLTextAreaElement | null }, caret: Caret) {
  useLayoutEffect(() => {
    const { current } = area;
    if (!current) return;
    fitHeight(current);
    current.focus({ preventScroll: true });
    if (caret === "all") current.select();
    else current.setSelectionRange(caret, caret);
    current.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [area, caret]);
}
