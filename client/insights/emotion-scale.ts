import {
  type Emotion,
  emotionOf,
  HIGHEST_EMOTION,
  LOWEST_EMOTION,
} from "../../shared/journey/index.ts";

/** How much of a lane's height stays free above +2 and below −2. */
const MARGIN = 0.21;
const SCALE = HIGHEST_EMOTION - LOWEST_EMOTION;

/** Where a value lies in the lane: 0 at its top, 1 at its bottom. */
export const heightOf = (value: number): number =>
  MARGIN + ((HIGHEST_EMOTION - value) / SCALE) * (1 - 2 * MARGIN);

/** The value nearest to a height. */
export const valueAt = (height: number): Emotion =>
  emotionOf(HIGHEST_EMOTION - ((height - MARGIN) / (1 - 2 * MARGIN)) * SCALE);

/** A curve is drawn on a sheet one wide for each step and this high. */
export const SHEET_HEIGHT = 100;

/** The whole step of the scale whose colour and face a value wears. */
type Mood = -2 | -1 | 0 | 1 | 2;
export function moodOf(value: number): Mood {
  if (value <= -1.5) return -2;
  if (value < 0) return -1;
  if (value === 0) return 0;
  return value < 1.5 ? 1 : 2;
}

const NAMES: Readonly<Record<Mood, string>> = {
  [-2]: "minus-2",
  [-1]: "minus-1",
  0: "0",
  1: "plus-1",
  2: "plus-2",
};
/** The custom property of a value's colour. */
export const moodColour = (value: number): string => `var(--emotion-${NAMES[moodOf(value)]})`;
