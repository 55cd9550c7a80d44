import { area, curveMonotoneX, line } from "d3-shape";
import { HIGHEST_EMOTION, LOWEST_EMOTION, type MapGlance } from "../../shared/journey/index.ts";
import styles from "./curve-picture.module.css";
import { words } from "./words.ts";

const WIDTH = 272;
const HEIGHT = 76;
/** Room above +2 and below −2. */
const MARGIN = 12;

type Dot = readonly [x: number, y: number];

const heightOf = (value: number): number =>
  MARGIN + ((HIGHEST_EMOTION - value) / (HIGHEST_EMOTION - LOWEST_EMOTION)) * (HEIGHT - 2 * MARGIN);

/** A map's mean emotion curve, small: its highs and lows are what people know a map by. */
export function CurvePicture({
  curve,
  planned = false,
}: {
  readonly curve: MapGlance["curve"];
  /** Of a to-be map, drawn dashed. */
  readonly planned?: boolean;
}) {
  const dots = curve.flatMap((value, step): Dot[] =>
    value === null ? [] : [[((step + 0.5) / curve.length) * WIDTH, heightOf(value)]],
  );
  const path = line<Dot>().curve(curveMonotoneX)(dots) ?? "";
  const room = area<Dot>()
    .x(([x]) => x)
    .y0(heightOf(0))
    .y1(([, y]) => y)
    .curve(curveMonotoneX)(dots);
  const [only] = dots.length === 1 ? dots : [];
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={styles.picture}
      role="img"
      aria-label={words.meanCurve}
    >
      <line className={styles.neutral} x1="0" x2={WIDTH} y1={heightOf(0)} y2={heightOf(0)} />
      {curve.map((_, step) => {
        const x = (step / curve.length) * WIDTH;
        return (
          step > 0 && <line key={x} className={styles.step} x1={x} x2={x} y1="0" y2={HEIGHT} />
        );
      })}
      <path className={styles.room} d={room ?? ""} />
      <path className={styles.line} d={path} strokeDasharray={planned ? "9 5" : undefined} />
      {only && <circle className={styles.dot} cx={only[0]} cy={only[1]} r="4" />}
    </svg>
  );
}
