import { type CardId, MOST_PERSONAS } from "../../shared/journey/index.ts";
import { useTeam } from "../looks/index.ts";
import styles from "./chapter.module.css";
import { MoodPill } from "./MoodFace.tsx";
import { PainPanel } from "./PainPanel.tsx";
import { StagePicture } from "./StagePicture.tsx";
import { chapterSentence, shortName, stageName, told } from "./sentences.ts";
import type { Chapter } from "./story-of.ts";
import { ToldStepItem } from "./ToldStepItem.tsx";
import { words } from "./words.ts";

/** One stage, told from its first step to its last. */
export function ChapterPart({
  chapter,
  of,
  onOpenCard,
}: {
  readonly chapter: Chapter;
  /** How many chapters there are. */
  readonly of: number;
  readonly onOpenCard: (id: CardId) => void;
}) {
  const { stage, number, mood, moods, steps } = chapter;
  const team = useTeam(stage.teamId);
  const heading = `chapter-${stage.id}`;
  return (
    <section className={styles.chapter} aria-labelledby={heading}>
      <header className={styles.head}>
        <div className={styles.names}>
          <p className={styles.over}>
            {words.chapter(number, of)}
            {team && <span className={styles.team}>{team.name}</span>}
          </p>
          <h3 id={heading} className={styles.title} tabIndex={-1} dir="auto">
            {stageName(chapter)}
          </h3>
        </div>
        <div className={styles.feels}>
          <MoodPill mood={mood} size="l" />
          {moods.length > 1 && (
            <p className={styles.each}>
              {moods
                .slice(0, MOST_PERSONAS)
                .map((one) => `${shortName(one.persona.name)} ${told(one.mood)}`)
                .join(" · ")}
            </p>
          )}
        </div>
      </header>
      <p className={styles.sentence}>{chapterSentence(chapter)}</p>
      {chapter.pictured && <StagePicture card={chapter.pictured} />}
      <div className={styles.columns}>
        {steps.length > 0 ? (
          <ol className={styles.steps}>
            {steps.map((step) => (
              <ToldStepItem key={step.step.id} told={step} onOpenCard={onOpenCard} />
            ))}
          </ol>
        ) : (
          <p className={styles.noSteps}>{words.noSteps}</p>
        )}
        <PainPanel chapter={chapter} onOpenCard={onOpenCard} />
      </div>
    </section>
  );
}
