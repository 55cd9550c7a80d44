import { BLUEPRINT_KINDS, isBlueprintKind } from "./blueprint.ts";
import { CARD_KINDS, type CardKind } from "./card.ts";
import type { Deletion } from "./deletion.ts";
import type { LaneId, PersonaId, TeamId } from "./ids.ts";

/** A lane is of one kind of card, holds the curves, or is a row of the service blueprint. */
export const LANE_KINDS = [...CARD_KINDS, "emotion", ...BLUEPRINT_KINDS] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** The colours that a lane's label and ground can be given. */
export const LANE_COLOURS = [
  "grey",
  "red",
  "orange",
  "yellow",
  "green",
  "teal",
  "blue",
  "purple",
] as const;
export type LaneColour = (typeof LANE_COLOURS)[number];

export type Lane = {
  readonly id: LaneId;
  readonly title: string;
  readonly kind: LaneKind;
  readonly rank: string;
  readonly teamId?: TeamId;
  /** Whose curve an emotion lane draws; absent means every persona's. */
  readonly personaId?: PersonaId;
  readonly colour?: LaneColour;
  /** Only its team changes its cards; everybody else suggests. */
  readonly guarded?: true;
  readonly deleted?: Deletion;
};

/** An emotion lane draws a curve; every other lane holds cards. */
export const holdsCards = (lane: Pick<Lane, "kind">): boolean => lane.kind !== "emotion";

/** The kind a card gets when it is made in this lane. */
export const cardKindIn = (lane: Pick<Lane, "kind">): CardKind =>
  lane.kind === "emotion" || isBlueprintKind(lane.kind) ? "text" : lane.kind;
