import styles from "./spinner.module.css";
import { words } from "./words.ts";

export function Spinner({ size = 16, label }: { readonly size?: number; readonly label?: string }) {
  return (
    <span role="status" className={styles.spinner}>
      <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true">
        <circle className={styles.track} cx="8" cy="8" r="6.5" />
        <path className={styles.arc} d="M8 1.5A6.5 6.5 0 0 1 14.5 8" />
      </svg>
      <span className="visually-hidden">{label ?? words.loading}</span>
    </span>
  );
}
