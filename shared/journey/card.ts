import type { CardSource } from "./card-source.ts";
import type { Deletion } from "./deletion.ts";
import type { CardId, LaneId, StepId, TeamId } from "./ids.ts";
import type { Picture } from "./picture.ts";
import type { RichText } from "./rich-text.ts";

export const CARD_KINDS = [
  "text",
  "touchpoint",
  "need",
  "expectation",
  "motivation",
  "pain-point",
  "delight",
  "opportunity",
  "picture",
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export const SEVERITIES = [1, 2, 3, 4] as const;
export type Severity = (typeof SEVERITIES)[number];
export const PAIN_STATUSES = ["open", "planned", "solved"] as const;
export type PainStatus = (typeof PAIN_STATUSES)[number];
export const OPPORTUNITY_STATUSES = ["idea", "planned", "done"] as const;
export type OpportunityStatus = (typeof OPPORTUNITY_STATUSES)[number];
/** How well founded a card is: a guess, somebody's word, or a figure. */
export const CONFIDENCES = ["assumed", "reported", "measured"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The fields that a card of each kind has beyond what every card has. */
export type KindFields = {
  text: unknown;
  need: unknown;
  expectation: unknown;
  motivation: unknown;
  delight: unknown;
  /** Shows its picture large, with the title as its caption. */
  picture: unknown;
  touchpoint: {
    /** The medium of the contact: "E-mail", "Shop", … Free text, may be empty. */
    readonly channel: string;
    readonly online: boolean;
    readonly momentOfTruth: boolean;
  };
  "pain-point": { readonly severity: Severity; readonly status: PainStatus };
  opportunity: {
    readonly painPointIds: readonly CardId[];
    /** 0–100 */
    readonly customerValue: number;
    /** 0–100 */
    readonly businessValue: number;
    /** 0–5 */
    readonly effort: number;
    readonly status: OpportunityStatus;
  };
};

/** Where a card sits: the meeting of a step and a lane. */
export type Cell = { readonly stepId: StepId; readonly laneId: LaneId };

type CardBase = {
  readonly id: CardId;
  readonly title: string;
  /** Where the card was put. Its step or lane may be gone: then the card is unplaced. */
  readonly cell: Cell | undefined;
  readonly rank: string;
  readonly body: RichText;
  readonly teamId?: TeamId;
  readonly confidence?: Confidence;
  readonly picture?: Picture;
  /** The thread that it was made of. */
  readonly source?: CardSource;
  readonly deleted?: Deletion;
};

export type CardOf<K extends CardKind> = CardBase & { readonly kind: K } & KindFields[K];
export type Card = { [K in CardKind]: CardOf<K> }[CardKind];

/** What a person may set on a card, its kind's own fields included; title, place and body have verbs of their own. */
export type CardFields = Partial<
  KindFields["touchpoint"] &
    Omit<KindFields["pain-point"], "status"> &
    Omit<KindFields["opportunity"], "status"> & { readonly status: PainStatus | OpportunityStatus }
> & {
  readonly teamId?: TeamId | undefined;
  readonly confidence?: Confidence | undefined;
  readonly picture?: Picture | undefined;
};
