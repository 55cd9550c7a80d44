import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import styles from "./title-field.module.css";

/**
 * A plain title written in place. Enter, Escape and leaving keep what was typed; somebody else's
 * change in the meantime is only overwritten if this one was typed after it.
 */
export function TitleField({
  value,
  label,
  placeholder,
  maxLength,
  readOnly = false,
  onCommit,
}: {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly readOnly?: boolean;
  readonly onCommit: (title: string) => void;
}) {
  const [draft, setDraft] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = draft ?? value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text's height follows the text
  useLayoutEffect(() => fitHeight(area.current), [shown]);
  const commit = () => {
    const title = draft === undefined ? value : oneLine(draft);
    setDraft(undefined);
    if (title !== value) onCommit(title);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter that ends a composition belongs to the composed word.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    // Escape in a title that was not touched is meant for what the title stands in.
    if (event.key !== "Enter" && (event.key !== "Escape" || draft === undefined)) return;
    event.preventDefault();
    event.stopPropagation();
    commit();
    if (event.key === "Enter") event.currentTarget.blur();
  };
  return (
    <textarea
      ref={area}
      className={styles.title}
      aria-label={label}
      value={shown}
      placeholder={placeholder}
      maxLength={maxLength}
      readOnly={readOnly}
      rows={1}
      dir="auto"
      spellCheck
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}

/** A title is one line; pasted ones are joined. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ").trim();

/** Browsers without `field-sizing` need to be told how high a text is. */
function fitHeight(area: HTMLTextAreaElement | null): void {
  if (!area || globalThis.CSS?.supports("field-sizing", "content")) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight}px`;
}
