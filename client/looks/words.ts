import type {
  CardKind,
  Confidence,
  OpportunityStatus,
  PainStatus,
  Severity,
} from "../../shared/journey/index.ts";

/** How the kinds of cards are called. */
export const CARD_KIND_NAMES: Readonly<Record<CardKind, string>> = {
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

/** What stands where a card has no title. */
export const UNTITLED_CARD = "Untitled card";

/** "−1", "+0.5", "0": with a real minus. */
export const signed = (value: number): string =>
  value === 0 ? "0" : `${value > 0 ? "+" : "−"}${Math.abs(value)}`;
