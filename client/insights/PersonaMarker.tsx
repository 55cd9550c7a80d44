import styles from "./emotion-curve.module.css";
import { colourOf, markerOf } from "./persona-looks.ts";

/** The sign of a persona's curve, at its points and in its legend. */
export function PersonaMarker({
  pattern,
  size = 12,
}: {
  readonly pattern: number;
  readonly size?: number;
}) {
  return (
    <svg
      className={styles.marker}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      data-marker={pattern}
    >
      <path d={markerOf(pattern)} style={{ stroke: colourOf(pattern) }} />
    </svg>
  );
}
