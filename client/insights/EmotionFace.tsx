import { moodOf } from "./emotion-scale.ts";

/** How far the corners of the mouth go up or down, by mood. */
const MOUTHS = {
  [-2]: "M7 15.4 Q12 9.6 17 15.4",
  [-1]: "M7.6 15 Q12 11.8 16.4 15",
  0: "M7.8 14.4 H16.2",
  1: "M7.6 13.4 Q12 16.8 16.4 13.4",
  2: "M6.8 12.8 Q12 19.4 17.2 12.8 Z",
} as const;
const BROWS = "M6.4 7.2 L9.8 8.6 M17.6 7.2 L14.2 8.6";

/** The face of a value, in the colour of the text around it. */
export function EmotionFace({
  value,
  size = 24,
}: {
  readonly value: number;
  readonly size?: number;
}) {
  const mood = moodOf(value);
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="8.6" cy="9.8" r="1.35" fill="currentColor" />
      <circle cx="15.4" cy="9.8" r="1.35" fill="currentColor" />
      <path
        d={MOUTHS[mood]}
        fill={mood === 2 ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {mood === -2 && (
        <path d={BROWS} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      )}
    </svg>
  );
}
