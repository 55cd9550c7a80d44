import type { ComponentProps } from "react";
import { cx } from "./cx.ts";
import { Field, type FieldText } from "./Field.tsx";
import styles from "./text-area.module.css";

export type TextAreaProps = Omit<ComponentProps<"textarea">, "id"> &
  FieldText & { /** Fixed-width letters, for text with a syntax. */ readonly mono?: boolean };

export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  mono = false,
  className,
  ...area
}: TextAreaProps) {
  return (
    <Field
      label={label}
      error={error}
      {...(hint !== undefined && { hint })}
      {...(hideLabel !== undefined && { hideLabel })}
    >
      {(ids) => (
        <textarea className={cx(styles.area, mono && styles.mono, className)} {...area} {...ids} />
      )}
    </Field>
  );
}
