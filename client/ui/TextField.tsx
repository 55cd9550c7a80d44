import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx.ts";
import { Field, type FieldText } from "./Field.tsx";
import styles from "./field.module.css";

export type TextFieldProps = Omit<ComponentProps<"input">, "size" | "id"> &
  FieldText & {
    readonly leading?: ReactNode;
    readonly trailing?: ReactNode;
    readonly size?: "m" | "l";
    /** A filled field without an edge, for search in a bar. */
    readonly soft?: boolean;
  };

export function TextField({
  label,
  hideLabel,
  hint,
  error,
  leading,
  trailing,
  size = "m",
  soft = false,
  className,
  ...input
}: TextFieldProps) {
  return (
    <Field
      label={label}
      error={error}
      {...(hint !== undefined && { hint })}
      {...(hideLabel !== undefined && { hideLabel })}
    >
      {(ids) => (
        <div
          className={cx(styles.box, size === "l" && styles.large, soft && styles.soft, className)}
        >
          {leading}
          <input
            className={styles.input}
            data-autofocus={input.autoFocus ? "" : undefined}
            {...input}
            {...ids}
          />
          {trailing}
        </div>
      )}
    </Field>
  );
}
