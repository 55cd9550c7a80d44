import { ArrowRight, Lightbulb, Star } from "lucide-react";
import type { RefObject } from "react";
import { SEVERITY_NAMES, SeverityBars } from "../looks/index.ts";
import { MoodFace } from "./MoodFace.tsx";
import { Beside, StagePicture } from "./StagePicture.tsx";
import { isLong, moodName, moodOf, shortName, stageName, titleOf, told } from "./sentences.ts";
import styles from "./slide.module.css";
import moodStyles from "./slide-mood.module.css";
import { voiceOf } from "./slides.ts";
import type { Chapter } from "./story-of.ts";
import { useStoryParts } from "./story-parts.ts";
import { words } from "./words.ts";

/** As many steps can be read from the back row. */
const MOST = 5;

/** One stage for the whole room: what happens, how it feels, what hurts, and what would help. */
export function StageSlide({
  heading,
  chapter,
}: {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly chapter: Chapter;
}) {
  const { steps } = chapter;
  const voice = voiceOf(chapter);
  return (
    <div className={styles.slide} data-slide="stage">
      <h2
        ref={heading}
        tabIndex={-1}
        className={styles.title}
        data-long={isLong(stageName(chapter)) || undefined}
        dir="auto"
      >
        {stageName(chapter)}
      </h2>
      <div className={styles.halves}>
        <div className={styles.happens}>
          {steps.length === 0 && <p className={styles.quiet}>{words.noSteps}</p>}
          <ol className={styles.steps}>
            {steps.slice(0, MOST).map(({ step, mood, touchpoints }) => (
              <li key={step.id} className={styles.step}>
                {mood === undefined ? (
                  <span className={styles.dot} />
                ) : (
                  <MoodFace mood={mood} size={34} />
                )}
                <span dir="auto">{step.title || words.untitledStep}</span>
                {touchpoints.some(({ momentOfTruth }) => momentOfTruth) && (
                  <Star className={styles.moment} size={22} role="img" aria-label={words.moment} />
                )}
              </li>
            ))}
          </ol>
          {steps.length > MOST && (
            <p className={styles.quiet}>{words.moreSteps(steps.length - MOST)}</p>
          )}
          {voice && (
            <blockquote className={styles.voice}>
              <p dir="auto">{voice.point.note}</p>
              <footer className={styles.quiet}>{shortName(voice.persona.name)}</footer>
            </blockquote>
          )}
        </div>
        <Beside>
          {chapter.pictured && <StagePicture card={chapter.pictured} large />}
          <Mood chapter={chapter} />
        </Beside>
      </div>
      <PainBand chapter={chapter} />
    </div>
  );
}

function Mood({ chapter: { mood, moods } }: { readonly chapter: Chapter }) {
  const { moodColour } = useStoryParts();
  if (mood === undefined) {
    return (
      <div className={moodStyles.mood}>
        <p className={styles.quiet}>{words.notRated}</p>
      </div>
    );
  }
  return (
    <div className={moodStyles.mood} style={{ "--mood": moodColour(moodOf(mood)) }}>
      <MoodFace mood={mood} size={132} />
      <p className={moodStyles.moodName}>
        {moodName(mood)} <span className={moodStyles.moodValue}>{told(mood)}</span>
      </p>
      {moods.length > 1 && (
        <ul className={moodStyles.moods}>
          {moods.map((one) => (
            <li key={one.persona.id}>
              <span className={moodStyles.who} dir="auto">
                {shortName(one.persona.name)}
              </span>{" "}
              {told(one.mood)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PainBand({ chapter: { pains, answer, opportunities } }: { readonly chapter: Chapter }) {
  const [worst] = pains;
  const idea = answer ?? opportunities[0];
  return (
    <div className={styles.band}>
      <div className={styles.pain} data-none={worst === undefined || undefined}>
        {worst ? (
          <>
            <p className={styles.kind} style={{ color: `var(--severity-${worst.severity})` }}>
              <SeverityBars severity={worst.severity} size={18} />
              <span aria-hidden="true">
                {worst.severity} · {SEVERITY_NAMES[worst.severity]}
              </span>
            </p>
            <p className={styles.what} dir="auto">
              {titleOf(worst)}
            </p>
          </>
        ) : (
          <p className={styles.quiet}>{words.noPains}</p>
        )}
      </div>
      {idea && (
        <>
          <ArrowRight className={styles.leads} size={36} aria-hidden="true" />
          <div className={styles.idea}>
            <p className={styles.kind}>
              <Lightbulb size={20} aria-hidden="true" />
              {answer ? words.answer : words.opportunity}
            </p>
            <p className={styles.what} dir="auto">
              {titleOf(idea)}
            </p>
          </div>
        </>
      )}
    </div>
  );
}
