import { EmotionFace } from "./EmotionFace.tsx";
import styles from "./emotion-curve.module.css";
import { moodColour } from "./emotion-scale.ts";

/** The face of a value on its colour, as the curve's points wear it. */
export const EmotionBadge = ({ value }: { readonly value: number }) => (
  <span className={styles.badge} style={{ "--mood": moodColour(value) }}>
    <EmotionFace value={value} size={18} />
  </span>
);
