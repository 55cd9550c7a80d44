import type {
  CardKind,
  Confidence,
  OpportunityStatus,
  PainStatus,
  Severity,
} from "../../shared/journey/index.ts";

export const KIND_NAMES: Readonly<Record<CardKind, string>> = {
  text: "Note",
  touchpoint: "Touchpoint",
  need: "Need",
  expectation: "Expectation",
  motivation: "Motivation",
  "pain-point": "Pain point",
  delight: "Delight",
  opportunity: "Opportunity",
};

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  1: "Minor",
  2: "Moderate",
  3: "Serious",
  4: "Critical",
};

export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  assumed: "Assumed",
  reported: "Reported",
  measured: "Measured",
};

export const CONFIDENCE_HINTS: Readonly<Record<Confidence, string>> = {
  assumed: "The team's own guess",
  reported: "Somebody told us",
  measured: "There is a figure for it",
};

export const PAIN_STATUS_NAMES: Readonly<Record<PainStatus, string>> = {
  open: "Open",
  planned: "Planned",
  solved: "Solved",
};

export const OPPORTUNITY_STATUS_NAMES: Readonly<Record<OpportunityStatus, string>> = {
  idea: "Idea",
  planned: "Planned",
  done: "Done",
};

export const words = {
  placeholder: "Add details…",
  untitled: "Untitled card",
  unfit: "This text has parts that this version can't edit. Reload the page to get the newer one.",
} as const;

/** What the text of a card is called for screen readers. */
export const textLabel = (title: string): string => `Text of ${title || words.untitled}`;
