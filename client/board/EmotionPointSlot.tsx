import { type MouseEvent, useRef } from "react";
import type { Cell, Emotion } from "../../shared/journey/index.ts";
import { useJourney, useVerbs } from "../session/index.ts";
import { useActions } from "./action-context.ts";
import { useBoardParts } from "./board-parts.ts";
import { useBoardState } from "./board-state.ts";
import styles from "./emotion.module.css";
import type { Feeling, FeelingDraft } from "./feelings.ts";
import { emotionText } from "./names.ts";
import { useSpot } from "./use-spot.ts";
import { words } from "./words.ts";

type Props = {
  readonly cell: Cell;
  readonly place: string;
  readonly feeling: Feeling;
  /** Of the persona that is edited; the others' points only choose their persona. */
  readonly active: boolean;
  /** Who is edited has no point at this step yet: a click here is theirs, wherever others' points are. */
  readonly awaited: boolean;
  readonly draft: Emotion | undefined;
  readonly canEdit: boolean;
  readonly onDraft: (draft: FeelingDraft | undefined) => void;
};

export const EmotionPointSlot = (props: Props) =>
  props.active ? <OwnPoint {...props} /> : <OtherPoint {...props} />;

function OwnPoint({ cell, place, feeling, draft, canEdit, onDraft }: Props) {
  const { CurvePoint } = useBoardParts();
  const verbs = useVerbs();
  const actions = useActions();
  const ref = useRef<HTMLDivElement>(null);
  const { persona, point } = feeling;
  const at = { personaId: persona.id, stepId: cell.stepId };
  const here = { at: "point", cell, personaId: persona.id } as const;
  const spot = useSpot(here, ref);
  const rate = (value: Emotion) => {
    onDraft(undefined);
    if (value !== point.value) verbs?.rateEmotion(at, value);
  };
  return (
    <CurvePoint
      ref={ref}
      spot={spot}
      value={draft ?? point.value}
      label={words.pointOf(persona.name, place)}
      place={place}
      note={point.note}
      readOnly={!canEdit}
      onDraft={(value) => onDraft(value === undefined ? undefined : { ...at, value })}
      onRate={rate}
      onAsk={(where) => actions.openMenu(here, where)}
    />
  );
}

function OtherPoint({ place, feeling: { persona, point }, awaited }: Props) {
  const { CurveMarker, heightOf } = useBoardParts();
  const pattern = useJourney((map) => map.personas.indexOf(persona));
  const state = useBoardState();
  const choose = (event: MouseEvent) => {
    event.stopPropagation();
    state.set({ persona: persona.id });
  };
  const text = `${persona.name}: ${emotionText(point.value, place)}`;
  const style = { insetBlockStart: `${heightOf(point.value) * 100}%` };
  const marker = <CurveMarker pattern={pattern} />;
  if (awaited) {
    return (
      <span className={styles.other} style={style} title={text} aria-hidden="true">
        {marker}
      </span>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.other}
      style={style}
      aria-label={words.editCurve(text)}
      title={text}
      onClick={choose}
    >
      {marker}
    </button>
  );
}
