import type { Confidence, KindFields, PainStatus, Severity } from "../journey/index.ts";
import type { CardDraft, Drawing } from "./draft.ts";
import { type Words, wordsOf } from "./rich.ts";

/** One constructor for each kind of card, so that a template reads as a list of sentences. */

type PlainKind = "text" | "need" | "expectation" | "motivation" | "delight";

const plain =
  (kind: PlainKind) =>
  (title: string, body?: Words, confidence?: Confidence): CardDraft => ({
    kind,
    title,
    body: wordsOf(body),
    ...(confidence && { confidence }),
  });

export const doing = plain("text");
export const need = plain("need");
export const expectation = plain("expectation");
export const motivation = plain("motivation");
export const delight = plain("delight");

type Contact = Omit<KindFields["touchpoint"], "momentOfTruth"> & {
  readonly momentOfTruth?: boolean;
};

export const touchpoint = (
  title: string,
  { channel, online, momentOfTruth = false }: Contact,
  body?: Words,
  confidence?: Confidence,
): CardDraft => ({
  kind: "touchpoint",
  title,
  channel,
  online,
  momentOfTruth,
  body: wordsOf(body),
  ...(confidence && { confidence }),
});

type Pain = {
  readonly key: string;
  readonly severity: Severity;
  readonly status: PainStatus;
};

export const painPoint = (
  title: string,
  pain: Pain,
  body?: Words,
  confidence?: Confidence,
): CardDraft => ({
  kind: "pain-point",
  title,
  ...pain,
  body: wordsOf(body),
  ...(confidence && { confidence }),
});

type Chance = Omit<KindFields["opportunity"], "painPointIds"> & {
  readonly answers: readonly string[];
};

export const opportunity = (
  title: string,
  chance: Chance,
  body?: Words,
  confidence?: Confidence,
): CardDraft => ({
  kind: "opportunity",
  title,
  ...chance,
  body: wordsOf(body),
  ...(confidence && { confidence }),
});

export const drawn = (card: CardDraft, name: string, alt: string): CardDraft => {
  const drawing: Drawing = { name, alt };
  return { ...card, drawing };
};
