import styles from "./board.module.css";
import { GridBox } from "./GridBox.tsx";

/** Below a stage that has no steps. */
export function NoCell({ index }: { readonly index: number }) {
  return (
    <GridBox
      role="gridcell"
      className={styles.noCell}
      style={{ gridColumn: index }}
      aria-colindex={index}
      aria-label="No step"
    />
  );
}
