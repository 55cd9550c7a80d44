import styles from "./line-art.module.css";

const WIDTH = 480;
const HEIGHT = 200;
const TOP = 56;
const BOTTOM = 172;
const TONES = ["minus-2", "minus-1", "0", "plus-1", "plus-2"] as const;

/** A picture of columns with a line through points of −2…+2. Only to look at. */
export function LineArt({
  values,
  labels = [],
}: {
  readonly values: readonly number[];
  readonly labels?: readonly string[];
}) {
  const column = WIDTH / values.length;
  const points = values.map((value, index) => ({
    x: column * (index + 0.5),
    y: BOTTOM - ((value + 2) / 4) * (BOTTOM - TOP),
    tone: TONES[Math.round(value) + 2] ?? "0",
    label: labels[index],
  }));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.art} aria-hidden="true">
      {points.map(({ x, label }) => (
        <g key={x}>
          <rect
            className={styles.column}
            x={x - column / 2 + 3}
            y={0}
            width={column - 6}
            height={HEIGHT}
            rx="10"
          />
          <text className={styles.label} x={x} y={24}>
            {label}
          </text>
        </g>
      ))}
      <path className={styles.line} d={pathThrough(points)} />
      {points.map(({ x, y, tone }) => (
        <circle
          key={x}
          className={styles.point}
          cx={x}
          cy={y}
          r="6.5"
          style={{ fill: `var(--emotion-${tone})` }}
        />
      ))}
    </svg>
  );
}

/** Level at every point, so that it never shoots past one. */
function pathThrough(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join("");
}
