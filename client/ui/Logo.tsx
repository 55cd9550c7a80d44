import { cx } from "./cx.ts";
import styles from "./logo.module.css";

/** The mark: one line that goes through every point. */
export function LogoMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path className={styles.line} d="M3.5 15.5C6 15.5 6.5 7 9.5 7s3 9.5 6 9.5 2.7-9 5-10" />
      <circle className={styles.point} cx="3.5" cy="15.5" r="2.1" />
      <circle className={styles.point} cx="9.5" cy="7" r="2.1" />
      <circle className={styles.point} cx="15.5" cy="16.5" r="2.1" />
      <circle className={cx(styles.point, styles.last)} cx="20.5" cy="6.5" r="2.1" />
    </svg>
  );
}

export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <span className={styles.logo}>
      <LogoMark size={size} />
      <span className={styles.name}>Throughline</span>
    </span>
  );
}
