import { type ComponentProps, useEffect } from "react";
import { lateModule } from "../ui/index.ts";
import type { MapPresentation } from "./MapPresentation.tsx";
import type { MapStory } from "./MapStory.tsx";
import type { ViewSwitch } from "./ViewSwitch.tsx";

// Not `lazy`: where there is no network for a while, the board has to stay.
const { use: useSwitch } = lateModule(() => import("./ViewSwitch.tsx"));
const { use: useStory, preload: preloadStory } = lateModule(() => import("./MapStory.tsx"));
const { use: usePresentation, preload: preloadPresentation } = lateModule(
  () => import("./MapPresentation.tsx"),
);

/** Fetches the other views while nothing else is to be done: a meeting room's network may fail later. */
function preloadViews(): () => void {
  const stops = [preloadStory(), preloadPresentation()];
  return () => stops.forEach((stop) => void stop());
}

export function LateViewSwitch(props: ComponentProps<typeof ViewSwitch>) {
  useEffect(preloadViews, []);
  const late = useSwitch();
  return late ? <late.ViewSwitch {...props} /> : null;
}

export function LateStory(props: ComponentProps<typeof MapStory>) {
  const late = useStory();
  return late ? <late.MapStory {...props} /> : null;
}

export function LatePresentation(props: ComponentProps<typeof MapPresentation>) {
  const late = usePresentation();
  return late ? <late.MapPresentation {...props} /> : null;
}
