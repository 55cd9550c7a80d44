import type { ReactNode } from "react";
import styles from "./counted.module.css";
import { cx } from "./cx.ts";

/** A button with a count at its corner, which its label tells to screen readers; none for nothing. */
export function Counted({
  count,
  tone = "accent",
  children,
}: {
  readonly count: number;
  readonly tone?: "accent" | "danger";
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.counted}>
      {children}
      {count > 0 && (
        <span className={cx(styles.count, styles[tone])} aria-hidden="true">
          {count > 99 ? "99+" : count}
        </span>
      )}
    </span>
  );
}
