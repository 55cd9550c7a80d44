import { cx } from "../ui/index.ts";
import styles from "./mood.module.css";
import { moodName, moodOf, told } from "./sentences.ts";
import { useStoryParts } from "./story-parts.ts";
import { words } from "./words.ts";

/** A feeling as a coloured face; its name and value are written by whoever shows it. */
export function MoodFace({ mood, size }: { readonly mood: number; readonly size: number }) {
  const { Face, moodColour } = useStoryParts();
  const feeling = moodOf(mood);
  return (
    <span
      className={styles.disc}
      style={{ "--mood": moodColour(feeling), inlineSize: size, blockSize: size }}
    >
      <Face value={feeling} />
    </span>
  );
}

/** How a stage feels: face, name and value. */
export function MoodPill({
  mood,
  size = "m",
}: {
  readonly mood: number | undefined;
  readonly size?: "m" | "l";
}) {
  const { moodColour } = useStoryParts();
  if (mood === undefined) {
    return <span className={cx(styles.pill, styles[size], styles.none)}>{words.notRated}</span>;
  }
  return (
    <span className={cx(styles.pill, styles[size])} style={{ "--mood": moodColour(moodOf(mood)) }}>
      <MoodFace mood={mood} size={size === "l" ? 40 : 28} />
      <span>
        {moodName(mood)} <span className={styles.value}>{told(mood)}</span>
      </span>
    </span>
  );
}
