import { latePart } from "../ui/index.ts";

/** The curves, whose maths is fetched after the first picture; the points stand before them. */
export const LateEmotionCurve = latePart(
  async () => (await import("./EmotionCurve.tsx")).EmotionCurve,
);
