import type { CardKind, CardOf } from "./card.ts";
import type { LaneId, MapId, PersonaId, StageId, StepId, TeamId } from "./ids.ts";
import type { MapState } from "./journey-map.ts";
import type { LaneColour, LaneKind } from "./lane.ts";
import type { EmbeddedPicture, Picture } from "./picture.ts";

/** The version of the exchange format, not of the Yjs document. */
export const JOURNEY_DOCUMENT = 1;

/** A card as it is exchanged: without rank and deletion, its place told by position in the cell. */
type DocumentCardOf<K extends CardKind> = Omit<CardOf<K>, "cell" | "rank" | "deleted"> & {
  /** Null for a card that waits in the Unplaced tray. */
  readonly place: {
    readonly stepId: StepId;
    readonly laneId: LaneId;
    /** Counted from 0 in the cell. */
    readonly index: number;
  } | null;
};
export type DocumentCard = { [K in CardKind]: DocumentCardOf<K> }[CardKind];

export type DocumentLane = {
  readonly id: LaneId;
  readonly title: string;
  readonly kind: LaneKind;
  readonly teamId?: TeamId;
  readonly personaId?: PersonaId;
  readonly colour?: LaneColour;
};

/**
 * The lossless JSON of one map: every array in visible order, deleted things left out. Export →
 * import → export gives the same document.
 */
export type JourneyDocument = {
  readonly throughline: typeof JOURNEY_DOCUMENT;
  readonly id: MapId;
  readonly title: string;
  readonly description: string;
  readonly state: MapState;
  readonly personas: readonly {
    readonly id: PersonaId;
    readonly name: string;
    readonly goal: string;
    /** A quote a line. */
    readonly quotes?: string;
    readonly picture?: Picture;
  }[];
  readonly stages: readonly {
    readonly id: StageId;
    readonly title: string;
    readonly teamId?: TeamId;
  }[];
  readonly steps: readonly {
    readonly id: StepId;
    readonly stageId: StageId;
    readonly title: string;
  }[];
  readonly lanes: readonly DocumentLane[];
  readonly cards: readonly DocumentCard[];
  readonly emotions: readonly {
    readonly personaId: PersonaId;
    readonly stepId: StepId;
    /** −2…+2 in halves */
    readonly value: number;
    readonly note?: string;
  }[];
  /** What the pictures are that cards and texts show; absent where the bytes do not come along. */
  readonly pictures?: readonly EmbeddedPicture[];
  /** Kept empty until links, evidence and metrics exist; readers accept and keep nothing else. */
  readonly links: readonly unknown[];
  readonly evidence: readonly unknown[];
  readonly metrics: readonly unknown[];
};
