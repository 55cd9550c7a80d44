import {
  type JourneyChange,
  type JourneyDoc,
  type JourneyTracker,
  trackJourney,
} from "../../shared/document/index.ts";
import type {
  BatchId,
  Card,
  CardId,
  CellKey,
  Deletion,
  JourneyMap,
} from "../../shared/journey/index.ts";
import { Emitter, KeyedEmitter } from "./emitter.ts";

const NO_CARDS: readonly CardId[] = [];

/** The map as React reads it: immutable snapshots, and waking only those whose part changed. */
export class JourneyStore {
  readonly #tracker: JourneyTracker;
  readonly #any = new Emitter();
  readonly #cards = new KeyedEmitter<CardId>();
  readonly #cells = new KeyedEmitter<CellKey>();

  constructor(doc: JourneyDoc) {
    this.#tracker = trackJourney(doc);
    this.#tracker.subscribe((change) => this.#wake(change));
  }

  readonly current = (): JourneyMap => this.#tracker.current();
  readonly subscribe = this.#any.subscribe;

  card(id: CardId): Card | undefined {
    return this.current().cards.get(id);
  }

  cell(key: CellKey): readonly CardId[] {
    return this.current().cells.get(key) ?? NO_CARDS;
  }

  onCard(id: CardId, listener: () => void): () => void {
    return this.#cards.subscribe(id, listener);
  }

  onCell(key: CellKey, listener: () => void): () => void {
    return this.#cells.subscribe(key, listener);
  }

  /** Calls once nothing of a deletion is away any more. Returns how to stop waiting for that. */
  onceBack(batch: BatchId, listener: () => void): () => void {
    const look = () => {
      if (isAway(this.current(), batch)) return;
      stop();
      listener();
    };
    const stop = this.subscribe(look);
    return stop;
  }

  stop(): void {
    this.#tracker.stop();
    this.#any.clear();
    this.#cards.clear();
    this.#cells.clear();
  }

  #wake(change: JourneyChange): void {
    this.#cards.emit(change.cards);
    this.#cells.emit(change.cells);
    this.#any.emit();
  }
}

function isAway({ removed, trash, cards }: JourneyMap, batch: BatchId): boolean {
  const went = (one: { readonly deleted?: Deletion } | undefined) => one?.deleted?.batch === batch;
  return (
    Object.values(removed).some((things) => things.some(went)) ||
    trash.some((id) => went(cards.get(id)))
  );
}
