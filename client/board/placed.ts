import type { CardKind, Severity, ThreadId } from "../../shared/journey/index.ts";

/** What people say about a place; known once the comments are here. */
export type Pin = {
  readonly threads: readonly ThreadId[];
  /** What a screen reader says: "2 comments, 1 unread". */
  readonly told: string;
  readonly unread: boolean;
  /** Of the worst open pain point among them. */
  readonly severity: Severity | undefined;
};

/** A pain point that somebody raised in a comment: shown where it hurts, though it is no card. */
export type RaisedPain = {
  readonly id: ThreadId;
  readonly title: string;
  readonly severity: Severity;
  readonly by: string;
};

/** A card that somebody suggests for a lane which others guard. */
export type SuggestedCard = {
  readonly id: ThreadId;
  readonly title: string;
  readonly kind: CardKind;
  /** How bad it is; pain points alone. */
  readonly severity?: Severity;
  readonly by: string;
};

/** What stands in a cell below its cards, and is none. */
export type Raised = RaisedPain | SuggestedCard;

/** By the keys of their spots. */
export type Pins = ReadonlyMap<string, Pin>;
/** By the keys of their cells. */
export type RaisedInCells = ReadonlyMap<string, readonly Raised[]>;
