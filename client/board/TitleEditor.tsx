import {
  type FocusEvent,
  type KeyboardEvent,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import { LIMITS } from "../../shared/journey/index.ts";
import type { Caret } from "./board-state.ts";
import { EditorHomeContext } from "./EditorSlot.tsx";
import styles from "./title-editor.module.css";

/** How the writer went on from a title. */
export type Onward = "done" | "below" | "body" | "away";

/**
 * Writes one plain title. The text is told when the writer goes on, looks away or leaves the page;
 * until then it lives here, whatever happens to the board around it.
 */
export function TitleEditor({
  label,
  value,
  caret,
  onPause,
  onLeavePage,
  onDone,
}: {
  readonly label: string;
  readonly value: string;
  readonly caret: Caret;
  /** The window lost the focus; the writer may come back. */
  readonly onPause: (text: string) => void;
  readonly onLeavePage: (text: string) => void;
  readonly onDone: (text: string, onward: Onward) => void;
}) {
  const home = useContext(EditorHomeContext);
  const area = useRef<HTMLTextAreaElement>(null);
  useOpened(area, caret);
  useOnLeavingPage(() => onLeavePage(lineOf(area.current)));
  const onBlur = (event: FocusEvent) => {
    if (home?.moving) return;
    if (document.activeElement === event.target) onPause(lineOf(area.current));
    else onDone(lineOf(area.current), "away");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onward = onwardBy(event);
    if (!onward) return;
    event.preventDefault();
    onDone(lineOf(area.current), onward);
  };
  return (
    <textarea
      ref={area}
      className={styles.area}
      aria-label={label}
      defaultValue={value}
      rows={1}
      maxLength={LIMITS.title}
      dir="auto"
      onInput={(event) => grow(event.currentTarget)}
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

/** A title is one line; pasted ones are joined. */
const lineOf = (area: HTMLTextAreaElement | null): string =>
  (area?.value ?? "").replace(/\s*\n\s*/g, " ").trim();

function useOpened(area: { readonly current: HTMLTextAreaElement | null }, caret: Caret) {
  useLayoutEffect(() => {
    const { current } = area;
    if (!current) return;
    grow(current);
    current.focus({ preventScroll: true });
    if (caret === "all") current.select();
    else current.setSelectionRange(caret, caret);
    current.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [area, caret]);
}

/** Browsers without `field-sizing` need to be told how high a text is. */
function grow(area: HTMLTextAreaElement): void {
  if (globalThis.CSS?.supports("field-sizing", "content")) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight}px`;
}

function useOnLeavingPage(leave: () => void): void {
  const latest = useRef(leave);
  useLayoutEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const onHide = () => latest.current();
    addEventListener("pagehide", onHide);
    return () => removeEventListener("pagehide", onHide);
  }, []);
}
