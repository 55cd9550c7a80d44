import { patternOf } from "./emotion-scale.ts";

/** A short piece of a persona's line. */
export function EmotionCurveSample({ pattern }: { readonly pattern: number }) {
  return (
    <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
      <line
        x1="1"
        x2="21"
        y1="4"
        y2="4"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray={patternOf(pattern)}
      />
    </svg>
  );
}
