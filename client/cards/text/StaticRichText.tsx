import { memo, useMemo } from "react";
import type { RichText } from "../../../shared/journey/index.ts";
import styles from "./rich-text.module.css";
import { TextBlocks } from "./TextBlocks.tsx";
import { type OnTick, type Ticking, TickingContext, tasksOf } from "./ticking.ts";

/**
 * A card's rich text to look at. Its elements are those of the editor, so that nothing moves when
 * the editor takes its place.
 */
export const StaticRichText = memo(function StaticRichText({
  body,
  onTick,
}: {
  readonly body: RichText;
  /** Ticks a task of a checklist; absent for those who may only look. */
  readonly onTick?: OnTick | undefined;
}) {
  const ticking = useMemo((): Ticking | undefined => {
    const tasks = onTick && tasksOf(body.content);
    return tasks && ((task, done) => onTick(tasks.indexOf(task), done));
  }, [body, onTick]);
  return (
    <div className={styles.text} data-ticks={onTick && ""}>
      <TickingContext value={ticking}>
        <TextBlocks nodes={body.content} />
      </TickingContext>
    </div>
  );
});
