import { type KeyboardEvent, type MouseEvent, type PointerEvent, type Ref, useRef } from "react";
import { type Emotion, HIGHEST_EMOTION, LOWEST_EMOTION } from "../../shared/journey/index.ts";
import { feelingName, signed } from "../looks/index.ts";
import { EmotionFace } from "./EmotionFace.tsx";
import styles from "./emotion-curve.module.css";
import { heightOf, moodColour, valueAt } from "./emotion-scale.ts";

/** Pixels the pointer moves before a press becomes a drag. */
const SLACK = 3;

type Props = {
  readonly ref?: Ref<HTMLDivElement>;
  /** Its place among what can hold the focus. */
  readonly spot: { readonly "data-spot": string; readonly tabIndex: 0 | -1 };
  readonly value: Emotion;
  /** Whose feeling where: "Ana at Checkout". */
  readonly label: string;
  readonly place: string;
  readonly note: string;
  readonly readOnly: boolean;
  /** The value under the pointer while it drags; undefined when the drag was given up. */
  readonly onDraft: (value: Emotion | undefined) => void;
  /** Called once, when the point is let go. */
  readonly onRate: (value: Emotion) => void;
  /** It was clicked rather than dragged: its faces are asked for, at that place of the screen. */
  readonly onAsk: (at: { readonly x: number; readonly y: number }) => void;
};

/** One point of a curve: a face at its height, dragged up and down. It stands in a positioned box. */
export function EmotionCurvePoint(props: Props) {
  const { ref, spot, value, label, place, note, readOnly } = props;
  const drag = usePointDrag(props);
  const name = feelingName(value);
  return (
    <div
      ref={ref}
      data-spot={spot["data-spot"]}
      tabIndex={spot.tabIndex}
      role="slider"
      className={value < 0 ? `${styles.point} ${styles.below}` : styles.point}
      style={{ insetBlockStart: `${heightOf(value) * 100}%`, "--mood": moodColour(value) }}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={LOWEST_EMOTION}
      aria-valuemax={HIGHEST_EMOTION}
      aria-valuenow={value}
      aria-valuetext={[name, signed(value), place].join(", ")}
      {...(readOnly && { "aria-readonly": true })}
      {...(note && { title: note, "aria-description": note })}
      data-point=""
      {...(!readOnly && drag)}
    >
      <span className={styles.face}>
        <EmotionFace value={value} size={26} />
      </span>
      <span className={styles.label} aria-hidden="true">
        <span className={styles.name}>{name}</span> {signed(value)}
      </span>
    </div>
  );
}

type Drag = { readonly from: number; moved: boolean };

function usePointDrag({ value, onDraft, onRate, onAsk }: Props) {
  const drag = useRef<Drag>(undefined);
  // The click that ends a drag asks for nothing.
  const dragged = useRef(false);
  const valueUnder = ({ currentTarget, clientY }: PointerEvent<HTMLElement>): Emotion => {
    const box = currentTarget.parentElement?.getBoundingClientRect();
    return box ? valueAt((clientY - box.top) / box.height) : value;
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      drag.current = { from: event.clientY, moved: false };
      dragged.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = drag;
      if (!current) return;
      current.moved ||= Math.abs(event.clientY - current.from) > SLACK;
      dragged.current ||= current.moved;
      if (current.moved) onDraft(valueUnder(event));
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const { current } = drag;
      drag.current = undefined;
      if (current?.moved) onRate(valueUnder(event));
    },
    onPointerCancel() {
      drag.current = undefined;
      onDraft(undefined);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.key !== "Escape" || !drag.current) return;
      event.preventDefault();
      event.stopPropagation();
      drag.current = undefined;
      onDraft(undefined);
    },
    // The cell behind adds a point where it is clicked.
    onClick(event: MouseEvent<HTMLElement>) {
      event.stopPropagation();
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      if (!dragged.current) onAsk({ x: left, y: bottom + 2 });
      dragged.current = false;
    },
  };
}
