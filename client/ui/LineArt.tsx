import styles from "./line-art.module.css";

const STEP = 40;
const HEIGHT = 212;
const TOP = 60;
const BOTTOM = 184;
const GAP = 3;
/** About as wide as a letter of a label is. */
const LETTER = 6;
const TONES = ["minus-2", "minus-1", "0", "plus-1", "plus-2"] as const;

/** A column and the values −2…+2 in it, evenly spread. */
export type ArtColumn = { readonly label?: string; readonly values: readonly number[] };

/** A picture of columns with a line through points. Only to look at. */
export function LineArt({
  columns,
  step = STEP,
}: {
  readonly columns: readonly ArtColumn[];
  /** How far apart the points are. */
  readonly step?: number;
}) {
  const boxes = boxesOf(columns, step);
  const points = boxes.flatMap(({ x, values }) =>
    values.map((value, index) => ({
      x: x + step * (index + 0.5),
      y: BOTTOM - ((value + 2) / 4) * (BOTTOM - TOP),
      tone: TONES[toneOf(value) + 2] ?? "0",
    })),
  );
  const width = boxes.reduce((sum, box) => sum + box.width, 0);
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} className={styles.art} aria-hidden="true">
      {boxes.map((box) => (
        <g key={box.x}>
          <rect
            className={styles.column}
            x={box.x + GAP}
            width={box.width - 2 * GAP}
            height={HEIGHT}
            rx="10"
          />
          <text
            className={styles.label}
            x={box.x + box.width / 2}
            y="27"
            textLength={squeezed(box)}
            lengthAdjust="spacingAndGlyphs"
          >
            {box.label}
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

function boxesOf(columns: readonly ArtColumn[], step: number) {
  let end = 0;
  return columns.map((column) => {
    const width = column.values.length * step;
    end += width;
    return { ...column, x: end - width, width };
  });
}

/** How wide a label may be that is too long for its column. */
function squeezed({ label = "", width }: { label?: string; width: number }): number | undefined {
  const room = width - 4 * GAP;
  return label.length * LETTER > room ? room : undefined;
}

/** Halves count as the whole that is further from the middle. */
const toneOf = (value: number): number => (value < 0 ? Math.floor(value) : Math.ceil(value));

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
