import type { Confidence } from "../../shared/journey/index.ts";
import { UNTITLED_CARD } from "../looks/index.ts";

export const CONFIDENCE_HINTS: Readonly<Record<Confidence, string>> = {
  assumed: "The team's own guess",
  reported: "Somebody told us",
  measured: "There is a figure for it",
};

export const words = {
  placeholder: "Add details…",
  unfit: "This text has parts that this version can't edit. Reload the page to get the newer one.",
} as const;

/** What the text of a card is called for screen readers. */
export const textLabel = (title: string): string => `Text of ${title || UNTITLED_CARD}`;
