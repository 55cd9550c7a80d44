import { type ComponentProps, lazy, Suspense } from "react";

const EmotionCurve = lazy(async () => ({
  default: (await import("./EmotionCurve.tsx")).EmotionCurve,
}));

/** The curves, whose maths is fetched after the first picture; the points stand before them. */
export const LateEmotionCurve = (props: ComponentProps<typeof EmotionCurve>) => (
  <Suspense fallback={null}>
    <EmotionCurve {...props} />
  </Suspense>
);
