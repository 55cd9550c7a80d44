import { CARD_KINDS, type CardKind } from "./card.ts";
import type { Deletion } from "./deletion.ts";
import type { LaneId, PersonaId, TeamId } from "./ids.ts";

/** A lane is of one kind of card, or holds the curves. */
export const LANE_KINDS = [...CARD_KINDS, "emotion"] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

export type Lane = {
  readonly id: LaneId;
  readonly title: string;
  readonly kind: LaneKind;
  readonly rank: string;
  readonly teamId?: TeamId;
  /** Whose curve an emotion lane draws; absent means every persona's. */
  readonly personaId?: PersonaId;
  readonly deleted?: Deletion;
};

/** An emotion lane draws a curve; every other lane holds cards. */
export const holdsCards = (lane: Pick<Lane, "kind">): boolean => lane.kind !== "emotion";

/** The kind a card gets when it is made in this lane. */
export const cardKindIn = (lane: Pick<Lane, "kind">): CardKind =>
  lane.kind === "emotion" ? "text" : lane.kind;
