import { useId } from "react";
import type { Emotion } from "../../shared/journey/index.ts";
import styles from "./emotion-curve.module.css";
import { curveArea, curvePath } from "./emotion-curve-shape.ts";
import { heightOf, SHEET_HEIGHT } from "./emotion-scale.ts";
import { colourOf, dashesOf, weightOf } from "./persona-looks.ts";

export type CurveLine = {
  readonly key: string;
  /** Step by step; undefined where nobody has judged yet. */
  readonly values: readonly (Emotion | undefined)[];
  /** The one that is edited stands out. */
  readonly active: boolean;
  /** Whose it is, counted from 0: what its marker, weight and dashes are. */
  readonly pattern: number;
  /** The map tells what is to be. */
  readonly planned: boolean;
};

const SCALE = [2, 1, 0, -1, -2] as const;
const STOPS = ["plus-2", "plus-1", "0", "minus-1", "minus-2"] as const;

/** The curves of an emotion lane over the lines of the scale. It fills the box it stands in. */
export function EmotionCurve({
  lines,
  shares,
}: {
  readonly lines: readonly CurveLine[];
  /** How wide each step is beside the others; all alike unless said. */
  readonly shares?: readonly number[] | undefined;
}) {
  const gradient = useId();
  const steps = Math.max(1, lines[0]?.values.length ?? 1);
  const width = shares?.reduce((sum, share) => sum + share, 0) || steps;
  const active = lines.find((line) => line.active);
  return (
    <svg
      className={styles.sheet}
      viewBox={`0 0 ${width} ${SHEET_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <MoodGradient id={gradient} />
      {SCALE.map((value) => (
        <line
          key={value}
          className={value === 0 ? styles.neutral : styles.scale}
          x1="0"
          x2={width}
          y1={heightOf(value) * SHEET_HEIGHT}
          y2={heightOf(value) * SHEET_HEIGHT}
        />
      ))}
      {active && (
        <path
          className={styles.area}
          d={curveArea(active.values, shares)}
          fill={`url(#${gradient})`}
        />
      )}
      {lines
        .filter((line) => !line.active)
        .map((line) => (
          <Curve key={line.key} line={line} shares={shares} stroke={colourOf(line.pattern)} />
        ))}
      {active && <Curve line={active} shares={shares} stroke={`url(#${gradient})`} />}
    </svg>
  );
}

function Curve({
  line,
  shares,
  stroke,
}: {
  readonly line: CurveLine;
  readonly shares: readonly number[] | undefined;
  readonly stroke: string;
}) {
  return (
    <path
      className={line.active ? styles.active : styles.other}
      d={curvePath(line.values, shares)}
      stroke={stroke}
      strokeDasharray={dashesOf(line.pattern, line.planned)}
      style={{ strokeWidth: weightOf(line.pattern) + (line.active ? 1 : 0) }}
    />
  );
}

/** From delighted above to angry below, fixed to the scale rather than to the curve's own box. */
function MoodGradient({ id }: { readonly id: string }) {
  return (
    <defs>
      <linearGradient
        id={id}
        gradientUnits="userSpaceOnUse"
        x1="0"
        x2="0"
        y1={heightOf(2) * SHEET_HEIGHT}
        y2={heightOf(-2) * SHEET_HEIGHT}
      >
        {STOPS.map((name, index) => (
          <stop key={name} offset={index / 4} style={{ stopColor: `var(--emotion-${name})` }} />
        ))}
      </linearGradient>
    </defs>
  );
}
