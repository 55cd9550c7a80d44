import type { ReactNode } from "react";
import styles from "./dialog.module.css";

/** The buttons at the end of a dialog, the main one last. `aside` stands apart at the start. */
export function DialogActions({
  aside,
  children,
}: {
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.actions}>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      {children}
    </div>
  );
}
