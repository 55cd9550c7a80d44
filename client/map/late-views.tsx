import { type ComponentProps, useEffect } from "react";
import { latePart } from "../ui/index.ts";

const ViewSwitch = latePart(async () => (await import("./ViewSwitch.tsx")).ViewSwitch);
export const LateStory = latePart(async () => (await import("./MapStory.tsx")).MapStory);
export const LatePresentation = latePart(
  async () => (await import("./MapPresentation.tsx")).MapPresentation,
);

/** Fetches the other views while nothing else is to be done: a meeting room's network may fail later. */
function preloadViews(): () => void {
  const stops = [LateStory.preload(), LatePresentation.preload()];
  return () => stops.forEach((stop) => void stop());
}

export function LateViewSwitch(props: ComponentProps<typeof ViewSwitch>) {
  useEffect(preloadViews, []);
  return <ViewSwitch {...props} />;
}
