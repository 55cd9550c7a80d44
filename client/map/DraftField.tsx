import { useEffect, useRef, useState } from "react";
import { cx } from "../ui/index.ts";
import styles from "./draft-field.module.css";

/** A text written in place: what others change shows until one types, and is told on leaving. */
export function DraftField({
  label,
  value,
  maxLength,
  strong = false,
  required = false,
  fresh = false,
  readOnly = false,
  onCommit,
}: {
  /** Also shown while there is nothing. */
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly strong?: boolean;
  /** Left empty, it keeps what it was. */
  readonly required?: boolean;
  /** Just made: takes the focus, to be written anew at once. */
  readonly fresh?: boolean;
  readonly readOnly?: boolean;
  readonly onCommit: (text: string) => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<string>();
  useEffect(() => {
    if (!fresh) return;
    field.current?.focus();
    field.current?.select();
  }, [fresh]);
  const commit = () => {
    const text = draft?.trim();
    setDraft(undefined);
    if (text === undefined || text === value || (required && text === "")) return;
    onCommit(text);
  };
  return (
    <textarea
      ref={field}
      className={cx(styles.field, strong && styles.strong)}
      aria-label={label}
      placeholder={label}
      value={draft ?? value}
      maxLength={maxLength}
      readOnly={readOnly}
      rows={1}
      dir="auto"
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== "Enter" || event.shiftKey) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}
