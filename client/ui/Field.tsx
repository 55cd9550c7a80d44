import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { cx } from "./cx.ts";
import styles from "./field.module.css";

export type FieldText = {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong with it; takes the hint's place. */
  readonly error?: string | undefined;
};

/** What the control inside must carry so that its label, hint and error are read with it. */
export type FieldIds = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

/** A label above a control and a hint or an error below it. */
export function Field({
  label,
  hideLabel = false,
  hint,
  error,
  children,
}: FieldText & { readonly children: (ids: FieldIds) => ReactNode }) {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = error !== undefined || hint !== undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={cx(styles.label, hideLabel && "visually-hidden")}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": hasNote ? noteId : undefined,
        "aria-invalid": error === undefined ? undefined : true,
      })}
      {hasNote && (
        <p id={noteId} className={cx(styles.note, error !== undefined && styles.error)}>
          {error !== undefined && <CircleAlert size={14} aria-hidden="true" />}
          <span>{error ?? hint}</span>
        </p>
      )}
    </div>
  );
}
