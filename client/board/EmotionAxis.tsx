import { emotionOf } from "../../shared/journey/index.ts";
import { signed } from "../looks/index.ts";
import { useBoardParts } from "./board-parts.ts";
import styles from "./emotion.module.css";

const SCALE = [2, 1, 0, -1, -2].map(emotionOf);

/** What the heights of an emotion lane mean, at the edge of its label; the points say it themselves. */
export function EmotionAxis() {
  const { heightOf } = useBoardParts();
  return (
    <div className={styles.axis} aria-hidden="true">
      {SCALE.map((value) => (
        <span key={value} style={{ insetBlockStart: `${heightOf(value) * 100}%` }}>
          {signed(value)}
        </span>
      ))}
    </div>
  );
}
