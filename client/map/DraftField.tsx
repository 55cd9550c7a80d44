import { useEffect, useRef } from "react";
import { useSharedDraft } from "../session/index.ts";
import { cx } from "../ui/index.ts";
import styles from "./draft-field.module.css";

/** A text of the map, written in place. */
export function DraftField({
  label,
  maxLength,
  strong = false,
  fresh = false,
  readOnly = false,
  many = false,
  ...text
}: Parameters<typeof useSharedDraft>[0] & {
  /** Also shown while there is nothing. */
  readonly label: string;
  readonly maxLength: number;
  readonly strong?: boolean;
  /** Just made: takes the focus, to be written anew at once. */
  readonly fresh?: boolean;
  readonly readOnly?: boolean;
  /** Enter begins another line; otherwise it ends the writing. */
  readonly many?: boolean;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { field, finish } = useSharedDraft({ what: "persona", ...text });
  useEffect(() => {
    if (!fresh) return;
    area.current?.focus();
    area.current?.select();
  }, [fresh]);
  return (
    <textarea
      ref={area}
      className={cx(styles.field, strong && styles.strong, many && styles.many)}
      aria-label={label}
      placeholder={label}
      maxLength={maxLength}
      readOnly={readOnly}
      rows={1}
      dir="auto"
      {...field}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== "Enter") return;
        if (many || event.shiftKey) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}
