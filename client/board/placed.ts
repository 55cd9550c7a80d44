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
  readonly by: string;
};

/** What stands in a cell below its cards, and is none. */
export type Raised = RaisedPain | SuggestedCard;

/** Something at places of the board; a change wakes only those who show it. */
export class Placed<T extends object> {
  #all: ReadonlyMap<string, T> = new Map();
  readonly #waiting = new Map<string, Set<() => void>>();

  readonly at = (key: string): T | undefined => this.#all.get(key);

  /** What stays as it was stays the same object. */
  readonly set = (all: ReadonlyMap<string, T>): void => {
    const before = this.#all;
    this.#all = all;
    for (const [key, wakes] of this.#waiting) {
      if (before.get(key) !== all.get(key)) for (const wake of [...wakes]) wake();
    }
  };

  readonly on = (key: string, wake: () => void): (() => void) => {
    const wakes = this.#waiting.get(key) ?? new Set();
    this.#waiting.set(key, wakes.add(wake));
    return () => {
      wakes.delete(wake);
      if (wakes.size === 0) this.#waiting.delete(key);
    };
  };
}
