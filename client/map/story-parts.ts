import { EmotionCurve } from "../insights/EmotionCurve.tsx";
import { EmotionCurveSample } from "../insights/EmotionCurveSample.tsx";
import { EmotionFace } from "../insights/EmotionFace.tsx";
import { heightOf, moodColour } from "../insights/emotion-scale.ts";
import { PersonaMarker } from "../insights/PersonaMarker.tsx";
import type { StoryParts } from "../story/story-parts.ts";

/** What insights draw in the story. */
export const storyParts: StoryParts = {
  CurveLines: EmotionCurve,
  CurveSample: EmotionCurveSample,
  CurveMarker: PersonaMarker,
  Face: EmotionFace,
  heightOf,
  moodColour,
};
