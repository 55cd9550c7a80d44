import { Fragment } from "react";
import type { PersonaId, StageId, StepId } from "../../shared/journey/index.ts";
import { feelingName, signed } from "../looks/index.ts";
import { cx } from "../ui/index.ts";
import styles from "./journey-curve.module.css";
import { MoodFace } from "./MoodFace.tsx";
import { standsBelow } from "./name-side.ts";
import { moodName, shortName, stageName, told } from "./sentences.ts";
import { type Chapter, type Story, type ToldStep, widthOf } from "./story-of.ts";
import { useStoryParts } from "./story-parts.ts";
import { words } from "./words.ts";

/** More columns than this leave no room for faces that can be pointed at. */
const MOST_FACES = 36;

type Props = {
  readonly story: Story;
  /** Whose curve stands out; the first persona's unless said. */
  readonly persona?: PersonaId | undefined;
  /** The stage that is being told. */
  readonly current?: StageId | undefined;
  /** The small one stands at the foot of a slide. */
  readonly size: "m" | "l" | "foot";
  readonly onStage: (id: StageId) => void;
  readonly onStep?: (id: StepId) => void;
};

/** The whole journey as a curve over its stages, each of them a way to go there. */
export function JourneyCurve({ story, persona, current, size, onStage, onStep }: Props) {
  const { CurveLines } = useStoryParts();
  const chosen = story.curves.find((curve) => curve.persona.id === persona) ?? story.curves[0];
  const most = Math.max(1, ...story.chapters.map(({ heat }) => heat));
  const lines = story.curves.map((curve, pattern) => ({
    key: curve.persona.id,
    values: curve.values,
    active: curve === chosen,
    pattern,
    planned: story.meta.state === "to-be",
  }));
  return (
    <nav className={cx(styles.curve, styles[size])} aria-label={words.stages}>
      <ol
        className={styles.stages}
        style={{ gridTemplateColumns: `repeat(${story.width}, minmax(0, 1fr))` }}
      >
        {story.chapters.map((chapter) => (
          <li key={chapter.stage.id} style={{ gridColumn: `span ${widthOf(chapter)}` }}>
            <StageButton
              chapter={chapter}
              share={chapter.heat / most}
              current={chapter.stage.id === current}
              onStage={onStage}
            />
          </li>
        ))}
      </ol>
      <div className={styles.sheet}>
        <CurveLines lines={lines} />
        {size !== "foot" && story.curves.length > 1 && (
          <Markers story={story} chosen={chosen} withPoints={story.width <= MOST_FACES} />
        )}
        {size !== "foot" && story.width <= MOST_FACES && chosen && (
          <Faces story={story} curve={chosen} onStep={onStep} />
        )}
      </div>
    </nav>
  );
}

function StageButton({
  chapter,
  share,
  current,
  onStage,
}: {
  readonly chapter: Chapter;
  /** Of the heat of the hottest stage, 0–1. */
  readonly share: number;
  readonly current: boolean;
  readonly onStage: Props["onStage"];
}) {
  const { number, mood, heat, stage } = chapter;
  const felt = mood === undefined ? undefined : `${moodName(mood)}, ${told(mood)}`;
  return (
    <button
      type="button"
      className={styles.stage}
      aria-label={words.goTo(stageName(chapter), felt, heat)}
      aria-current={current ? "step" : undefined}
      onClick={() => onStage(stage.id)}
    >
      <span className={styles.number}>{number}</span>
      <span className={styles.name} dir="auto">
        {stageName(chapter)}
      </span>
      <span className={styles.heat} style={{ "--share": `${Math.round(6 + share * 30)}%` }}>
        {heat > 0 ? heat : "–"}
      </span>
    </button>
  );
}

/** The markers of the curves beside the one with faces, and everybody's name at their line. */
function Markers({
  story,
  chosen,
  withPoints,
}: {
  readonly story: Story;
  readonly chosen: Story["curves"][number] | undefined;
  readonly withPoints: boolean;
}) {
  const { CurveMarker, heightOf } = useStoryParts();
  const all = story.curves.map(({ values }) => values);
  return story.curves.flatMap((curve, pattern) => {
    const last = curve.values.findLastIndex((value) => value !== undefined);
    return curve.values.map((value, index) => {
      if (value === undefined) return null;
      const place = {
        insetInlineStart: `${((index + 0.5) / story.width) * 100}%`,
        insetBlockStart: `${heightOf(value) * 100}%`,
      };
      const key = `${curve.persona.id} ${index}`;
      return (
        <Fragment key={key}>
          {withPoints && curve !== chosen && (
            <span className={styles.marker} style={place} aria-hidden="true">
              <CurveMarker pattern={pattern} />
            </span>
          )}
          {index === last && (
            <span
              className={cx(
                styles.curveName,
                standsBelow(all, curve.values, index) && styles.below,
              )}
              style={place}
              aria-hidden="true"
            >
              <CurveMarker pattern={pattern} size={10} />
              <span>{shortName(curve.persona.name)}</span>
            </span>
          )}
        </Fragment>
      );
    });
  });
}

/** The faces along one curve. The stages beneath lead to the same places by key. */
function Faces({
  story,
  curve,
  onStep,
}: {
  readonly story: Story;
  readonly curve: Story["curves"][number];
  readonly onStep: Props["onStep"];
}) {
  const { heightOf } = useStoryParts();
  const columns = story.chapters.flatMap(({ steps }): readonly (ToldStep | undefined)[] =>
    steps.length > 0 ? steps : [undefined],
  );
  return columns.map((told, index) => {
    const value = curve.values[index];
    if (!told || value === undefined) return null;
    const title = told.step.title || words.untitledStep;
    const place = {
      insetInlineStart: `${((index + 0.5) / story.width) * 100}%`,
      insetBlockStart: `${heightOf(value) * 100}%`,
    };
    const name = words.point(
      title,
      `${shortName(curve.persona.name)} ${feelingName(value)}`,
      signed(value),
    );
    return onStep ? (
      <button
        key={told.step.id}
        type="button"
        tabIndex={-1}
        className={styles.face}
        style={place}
        aria-label={name}
        title={name}
        onClick={() => onStep(told.step.id)}
      >
        <MoodFace mood={value} size={24} />
      </button>
    ) : (
      <span key={told.step.id} className={styles.face} style={place} aria-hidden="true">
        <MoodFace mood={value} size={24} />
      </span>
    );
  });
}
