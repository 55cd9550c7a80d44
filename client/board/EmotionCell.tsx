import { type MouseEvent, useRef } from "react";
import type { Emotion, Lane, Persona, StepId } from "../../shared/journey/index.ts";
import { shortName } from "../looks/index.ts";
import { useJourney, useVerbs } from "../session/index.ts";
import { cx } from "../ui/index.ts";
import { useBoardParts } from "./board-parts.ts";
import { useBoardState } from "./board-state.ts";
import { EmotionPointSlot } from "./EmotionPointSlot.tsx";
import styles from "./emotion.module.css";
import type { Feeling, FeelingDraft } from "./feelings.ts";
import { GridBox } from "./GridBox.tsx";
import { emotionText, laneName } from "./names.ts";
import { PinSlot } from "./PinSlot.tsx";
import { usePin } from "./use-placed.ts";
import { useSpot } from "./use-spot.ts";
import { words } from "./words.ts";

/** One step of an emotion lane: every persona's point there; a click adds the active one's. */
export function EmotionCell(props: {
  readonly lane: Lane;
  readonly stepId: StepId;
  readonly place: string;
  readonly index: number;
  readonly first: boolean;
  readonly feelings: readonly Feeling[];
  readonly active: Persona | undefined;
  /** What the active persona's point is dragged to. */
  readonly draft: Emotion | undefined;
  readonly canEdit: boolean;
  /** Whose curves end here, and have their name at it. */
  readonly ends: readonly Persona[];
  readonly onDraft: (draft: FeelingDraft | undefined) => void;
}) {
  const { lane, stepId, place, feelings, active, canEdit } = props;
  const { valueAt } = useBoardParts();
  const state = useBoardState();
  const verbs = useVerbs();
  const ref = useRef<HTMLDivElement>(null);
  const cell = { laneId: lane.id, stepId };
  const spot = useSpot({ at: "cell", cell }, ref);
  const pin = usePin(spot["data-spot"]);
  const own = feelings.find(({ persona }) => persona === active);
  const addable = canEdit && active !== undefined && !own;
  const addPoint = ({ clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    if (!addable) return;
    const { top, height } = currentTarget.getBoundingClientRect();
    verbs?.rateEmotion({ personaId: active.id, stepId }, valueAt((clientY - top) / height));
    state.focus({ at: "point", cell, personaId: active.id });
  };
  return (
    <GridBox
      ref={ref}
      role="gridcell"
      {...spot}
      className={cx(styles.cell, props.first && styles.first, addable && styles.addable)}
      style={{ gridColumn: props.index }}
      aria-colindex={props.index}
      aria-label={nameOf(place, lane, feelings)}
      aria-description={pin?.told}
      data-cell={spot["data-spot"]}
      data-feeling={own ? Math.round(props.draft ?? own.point.value) : undefined}
      onClick={addPoint}
    >
      <PinSlot pin={pin} />
      {addable && <span className={styles.hint}>{words.addPoint}</span>}
      {feelings.map((feeling) => (
        <EmotionPointSlot
          key={feeling.persona.id}
          cell={cell}
          place={place}
          feeling={feeling}
          active={feeling === own}
          awaited={addable}
          draft={feeling === own ? props.draft : undefined}
          canEdit={canEdit}
          onDraft={props.onDraft}
        />
      ))}
      {feelings.map(({ persona, point }) =>
        props.ends.includes(persona) ? (
          <CurveName
            key={`name-${persona.id}`}
            persona={persona}
            value={(persona === active && props.draft) || point.value}
          />
        ) : null,
      )}
    </GridBox>
  );
}

/** Whose curve it is, right at its end. The cell's own name tells it to screen readers. */
function CurveName({ persona, value }: { readonly persona: Persona; readonly value: Emotion }) {
  const { CurveMarker, heightOf } = useBoardParts();
  const pattern = useJourney((map) => map.personas.indexOf(persona));
  return (
    <span
      className={styles.curveName}
      style={{ insetBlockStart: `${heightOf(value) * 100}%` }}
      aria-hidden="true"
    >
      <CurveMarker pattern={pattern} size={10} />
      <span>{shortName(persona.name) || words.unnamed}</span>
    </span>
  );
}

function nameOf(place: string, lane: Lane, feelings: readonly Feeling[]): string {
  const said = feelings.map(
    ({ persona, point }) => `${persona.name}: ${emotionText(point.value, place)}`,
  );
  return [`${place}, ${laneName(lane)}`, ...(said.length > 0 ? said : [words.noPoint])].join(", ");
}
