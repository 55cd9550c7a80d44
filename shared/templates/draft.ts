import type { CardKind, Confidence, KindFields, LaneKind, RichText } from "../journey/index.ts";

/** An opportunity in a draft names the pain points it answers by their keys. */
type DraftFields = Omit<KindFields, "opportunity"> & {
  opportunity: Omit<KindFields["opportunity"], "painPointIds"> & {
    readonly answers: readonly string[];
  };
};

/** A picture before it is stored: the name of its file beside the draft, and what it shows. */
export type Drawing = { readonly name: string; readonly alt: string };

/** A card before it has an id; a pain point has a key by which opportunities name it. */
export type CardDraft = {
  [K in CardKind]: {
    readonly kind: K;
    readonly title: string;
    readonly body: RichText;
    readonly confidence?: Confidence;
    readonly key?: string;
    readonly drawing?: Drawing;
  } & DraftFields[K];
}[CardKind];

/** How a persona feels at a step, and why. */
export type Feeling = readonly [value: number, note?: string];

export type StepDraft<LaneKey extends string, Who extends string> = {
  readonly title: string;
  readonly feelings?: Partial<Readonly<Record<Who, Feeling>>>;
  readonly cells?: Partial<Readonly<Record<LaneKey, readonly CardDraft[]>>>;
};

export type StageDraft<LaneKey extends string, Who extends string> = {
  readonly title: string;
  readonly steps: readonly StepDraft<LaneKey, Who>[];
};

export type PersonaDraft = {
  readonly name: string;
  readonly goal: string;
  /** One a line. */
  readonly quotes?: string;
  readonly drawing?: Drawing;
};

/** A map told in words, everything in the place where a reader meets it. */
export type MapDraft<LaneKey extends string, Who extends string> = {
  readonly title: string;
  readonly description: string;
  readonly personas: Readonly<Record<Who, PersonaDraft>>;
  readonly lanes: Readonly<Record<LaneKey, { readonly kind: LaneKind; readonly title: string }>>;
  readonly stages: readonly StageDraft<LaneKey, Who>[];
};
