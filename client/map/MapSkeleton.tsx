import { Skeleton } from "../ui/index.ts";
import styles from "./map-skeleton.module.css";
import { words } from "./words.ts";

const COLUMNS = [0, 1, 2, 3, 4, 5];
/** How high the cards of a lane's cells are, so that the skeleton looks like a map. */
const LANES = [
  [84, 62, 108, 62, 84, 62],
  [62, 130, 84, 0, 108, 62],
  [0, 84, 0, 62, 84, 0],
];

/** The shape of a map while it is on its way. */
export function MapSkeleton() {
  return (
    <div className={styles.page} aria-busy="true" aria-label={words.opening} role="status">
      <div className={styles.bar}>
        <Skeleton width={24} height={24} />
        <Skeleton width={220} height={20} />
      </div>
      <div className={styles.grid}>
        <div />
        {COLUMNS.map((column) => (
          <div key={column} className={styles.head}>
            <Skeleton width="55%" height={18} />
          </div>
        ))}
        {LANES.map((heights) => [
          <div key={heights.join()} className={styles.label}>
            <Skeleton width="60%" height={14} />
          </div>,
          ...heights.map((height, column) => (
            <div key={`${heights.join()} ${COLUMNS[column]}`} className={styles.cell}>
              {height > 0 && <Skeleton width="100%" height={height} />}
            </div>
          )),
        ])}
      </div>
    </div>
  );
}
