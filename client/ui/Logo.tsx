import styles from "./logo.module.css";

/** The mark: one line through three points, the low one open. */
export function LogoMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path className={styles.line} d="M3.5 9C7 9 6.5 17.5 10.5 17.5S15 6 20.5 6" />
      <circle className={styles.point} cx="3.5" cy="9" r="2.7" />
      <circle className={styles.open} cx="10.5" cy="17" r="2.6" />
      <circle className={styles.point} cx="20.5" cy="6" r="2.7" />
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
