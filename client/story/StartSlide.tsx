import type { RefObject } from "react";
import type { StageId } from "../../shared/journey/index.ts";
import { EmptyState } from "../ui/index.ts";
import { JourneyCurve } from "./JourneyCurve.tsx";
import { isLong, mapSentence } from "./sentences.ts";
import styles from "./slide.module.css";
import type { Story } from "./story-of.ts";
import { words } from "./words.ts";

/** The first slide: what journey it is, whose, and how it feels from end to end. */
export function StartSlide({
  heading,
  story,
  onStage,
}: {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly story: Story;
  readonly onStage: (id: StageId) => void;
}) {
  const { meta, curves, chapters } = story;
  return (
    <div className={styles.slide} data-slide="start">
      <div>
        <p className={styles.over}>{meta.state === "to-be" ? words.toBe : words.asIs}</p>
        <h2
          ref={heading}
          tabIndex={-1}
          className={styles.title}
          data-long={isLong(meta.title) || undefined}
          dir="auto"
        >
          {meta.title || words.untitled}
        </h2>
        <p className={styles.lead}>{mapSentence(story)}</p>
        <p className={styles.cast} dir="auto">
          {curves.map(({ persona }) => persona.name || words.unnamedPersona).join("   ·   ")}
        </p>
      </div>
      {chapters.length > 0 ? (
        <JourneyCurve story={story} size="l" onStage={onStage} />
      ) : (
        <EmptyState title={words.emptyTitle} text={words.emptySlides} />
      )}
    </div>
  );
}
