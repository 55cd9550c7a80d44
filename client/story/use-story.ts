import { useDeferredValue, useMemo } from "react";
import { useThreads } from "../session/comment-hooks.ts";
import { useJourney } from "../session/index.ts";
import { type Story, storyOf } from "./story-of.ts";

/** The story of the open map as it is right now. Many edits a second are told together. */
export function useStory(): Story {
  const map = useDeferredValue(useJourney((whole) => whole));
  const threads = useDeferredValue(useThreads());
  return useMemo(() => storyOf(map, threads), [map, threads]);
}
