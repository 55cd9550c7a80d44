import { EmotionCurve } from "../insights/EmotionCurve.tsx";
import { EmotionCurveSample } from "../insights/EmotionCurveSample.tsx";
import { EmotionFace } from "../insights/EmotionFace.tsx";
import { heightOf, moodColour } from "../insights/emotion-scale.ts";
import type { StoryParts } from "../story/story-parts.ts";

/** What insights draw in the story. */
export const storyParts: StoryParts = {
  CurveLines: EmotionCurve,
  CurveSample: EmotionCurveSample,
  Face: EmotionFace,
  heightOf,
  moodColour,
};
