import { colourOf, markerOf, sampleDashesOf, weightOf } from "./persona-looks.ts";

/** A short piece of a persona's line, with its marker. */
export function EmotionCurveSample({
  pattern,
  planned,
}: {
  readonly pattern: number;
  /** The map tells what is to be. */
  readonly planned: boolean;
}) {
  return (
    <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      <line
        x1="1"
        x2="29"
        y1="6"
        y2="6"
        strokeWidth={weightOf(pattern)}
        strokeLinecap="round"
        strokeDasharray={sampleDashesOf(pattern, planned)}
        style={{ stroke: colourOf(pattern) }}
      />
      <path
        transform="translate(9 0)"
        d={markerOf(pattern)}
        strokeWidth="1.75"
        style={{ stroke: colourOf(pattern), fill: "var(--bg)" }}
      />
    </svg>
  );
}
