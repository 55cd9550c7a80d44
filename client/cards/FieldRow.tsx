import type { ReactNode } from "react";
import styles from "./field-row.module.css";

/** One fact of a card: what it is called on the left, what it is on the right. */
export function FieldRow({
  label,
  htmlFor,
  children,
}: {
  readonly label: string;
  readonly htmlFor?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.row}>
      {htmlFor ? (
        <label className={styles.label} htmlFor={htmlFor}>
          {label}
        </label>
      ) : (
        // The control carries its name itself.
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
      )}
      <div className={styles.control}>{children}</div>
    </div>
  );
}
