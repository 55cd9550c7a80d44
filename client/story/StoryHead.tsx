import { type PersonaId, quotesOf, type StageId, type StepId } from "../../shared/journey/index.ts";
import { Portrait } from "../pictures/Portrait.tsx";
import { JourneyCurve } from "./JourneyCurve.tsx";
import { mapSentence } from "./sentences.ts";
import styles from "./story.module.css";
import type { Story } from "./story-of.ts";
import { useStoryParts } from "./story-parts.ts";
import { words } from "./words.ts";

/** The panel of the personas has them all. */
const MOST_QUOTES = 2;

/** The map as a whole: what it is about, whose journey it is, and the way it feels. */
export function StoryHead({
  story,
  persona,
  onPersona,
  onStage,
  onStep,
}: {
  readonly story: Story;
  /** Whose curve stands out. */
  readonly persona: PersonaId | undefined;
  readonly onPersona: (id: PersonaId) => void;
  readonly onStage: (id: StageId) => void;
  readonly onStep: (id: StepId) => void;
}) {
  const { meta } = story;
  return (
    <header className={styles.head}>
      <p className={styles.over}>{meta.state === "to-be" ? words.toBe : words.asIs}</p>
      <h2 className={styles.title} dir="auto">
        {meta.title || words.untitled}
      </h2>
      {meta.description && (
        <p className={styles.description} dir="auto">
          {meta.description}
        </p>
      )}
      <p className={styles.sentence}>{mapSentence(story)}</p>
      {story.curves.length > 0 && <Personas story={story} chosen={persona} onPersona={onPersona} />}
      <div className={styles.sheet}>
        <JourneyCurve story={story} persona={persona} size="m" onStage={onStage} onStep={onStep} />
        {story.pains.length > 0 && <p className={styles.legend}>{words.heatWhy}</p>}
      </div>
    </header>
  );
}

/** Whose journey it is; a click on one brings their curve forward. */
function Personas({
  story,
  chosen,
  onPersona,
}: {
  readonly story: Story;
  readonly chosen: PersonaId | undefined;
  readonly onPersona: (id: PersonaId) => void;
}) {
  const { CurveSample } = useStoryParts();
  const active = story.curves.find(({ persona }) => persona.id === chosen) ?? story.curves[0];
  return (
    <ul className={styles.personas} aria-label={words.personas}>
      {story.curves.map((curve, index) => (
        <li key={curve.persona.id}>
          <button
            type="button"
            className={styles.persona}
            aria-pressed={curve === active}
            onClick={() => onPersona(curve.persona.id)}
          >
            <span className={styles.personaName} dir="auto">
              {curve.persona.picture && <Portrait picture={curve.persona.picture} size={32} />}
              <CurveSample pattern={index} planned={story.meta.state === "to-be"} />
              {curve.persona.name || words.unnamedPersona}
            </span>
            {curve.persona.goal && (
              <span className={styles.goal} dir="auto">
                {curve.persona.goal}
              </span>
            )}
            {quotesOf(curve.persona)
              .slice(0, MOST_QUOTES)
              .map((quote) => (
                <span key={quote} className={styles.quote} dir="auto">
                  {words.quote(quote)}
                </span>
              ))}
          </button>
        </li>
      ))}
    </ul>
  );
}
