import type { CardId, LaneId, PersonaId, StageId, StepId } from "../journey/index.ts";

/** The words that a comment is about, inside a card's text. */
export type TextAnchor = {
  readonly on: "text";
  readonly cardId: CardId;
  /** Yjs relative positions as JSON text. They get lost when the text is rebuilt … */
  readonly from: string;
  readonly to: string;
  /** … the quote and what stood around it do not. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
};

/** The place on the map that a thread is about. */
export type Anchor =
  | { readonly on: "map" }
  | { readonly on: "stage"; readonly stageId: StageId }
  | { readonly on: "step"; readonly stepId: StepId }
  | { readonly on: "lane"; readonly laneId: LaneId }
  | { readonly on: "cell"; readonly laneId: LaneId; readonly stepId: StepId }
  | { readonly on: "card"; readonly cardId: CardId }
  | { readonly on: "emotion"; readonly personaId: PersonaId; readonly stepId: StepId }
  | TextAnchor;

/**
 * The words that a thread was about, once it stands somewhere else: its former anchor's, or those it
 * was about before that. Nothing once it is about them again.
 */
export function wordsLeft(
  { anchor, wasAbout }: { readonly anchor: Anchor; readonly wasAbout?: string },
  to: Anchor,
): string | undefined {
  const left = anchor.on === "text" && anchor.quote !== "" ? anchor.quote : wasAbout;
  return to.on === "text" && to.quote === left ? undefined : left;
}

/** The longest parts of an anchor in a text, in characters. */
export const ANCHOR_LIMITS = { position: 300, quote: 200, around: 24 } as const;
