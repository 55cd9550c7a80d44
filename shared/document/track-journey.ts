import type * as Y from "yjs";
import {
  type Card,
  type CardId,
  type CellKey,
  type JourneyMap,
  readId,
  standingOf,
} from "../journey/index.ts";
import { changesIn } from "./changes.ts";
import { keepIdentity } from "./keep-identity.ts";
import { readCard } from "./read-entities.ts";
import { readEmotions, readFrame } from "./read-frame.ts";
import { type Home, homeOf, housed, idsInOrder, readJourney, splitHomes } from "./read-journey.ts";
import { entityAt, type JourneyDoc, KEY } from "./schema.ts";

/** What one transaction changed, so that only those who show it need to look. */
export type JourneyChange = {
  readonly cards: ReadonlySet<CardId>;
  readonly cells: ReadonlySet<CellKey>;
  /** Stages, steps, lanes, personas, emotions, the map's own fields, Unplaced or trash. */
  readonly frame: boolean;
};

type Listener = (change: JourneyChange) => void;

/** Keeps a map snapshot of a live document, rebuilding only what each transaction touched. */
export class JourneyTracker {
  #map: JourneyMap;
  #homes: Map<Home, readonly CardId[]>;
  readonly #listeners = new Set<Listener>();
  readonly #onTransaction = (transaction: Y.Transaction) => this.#follow(transaction);

  constructor(readonly doc: JourneyDoc) {
    this.#map = readJourney(doc);
    this.#homes = housed(this.#map.cards.values(), standingOf(this.#map.columns, this.#map.lanes));
    doc.on("afterTransaction", this.#onTransaction);
  }

  current(): JourneyMap {
    return this.#map;
  }

  /** Calls `listener` after every transaction that changed the map. Returns how to stop. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  stop(): void {
    this.doc.off("afterTransaction", this.#onTransaction);
    this.#listeners.clear();
  }

  #follow(transaction: Y.Transaction): void {
    const dirty = dirtyIn(transaction, this.doc);
    if (dirty.cards.size === 0 && !dirty.frame) return;
    const before = this.#map;
    const cards = this.#readCards(dirty.cards);
    const frame = dirty.frame ? keepIdentity(before, this.#readFrame()) : before;
    const moved = this.#rehouse(dirty.cards, before.cards, { ...frame, cards });
    const homes = splitHomes(this.#homes);
    this.#map = { ...frame, cards, ...(moved.size > 0 ? homes : pickHomes(before)) };
    const cells = new Set([...moved].filter(isCell));
    const change = {
      cards: new Set(dirty.cards.keys()),
      cells,
      frame: dirty.frame || cells.size < moved.size,
    };
    for (const listener of [...this.#listeners]) listener(change);
  }

  #readFrame() {
    const frame = readFrame(this.doc);
    return { ...frame, emotions: readEmotions(this.doc, frame) };
  }

  #readCards(dirty: ReadonlyMap<CardId, boolean>): ReadonlyMap<CardId, Card> {
    if (dirty.size === 0) return this.#map.cards;
    const cards = new Map(this.#map.cards);
    for (const [id, bodyChanged] of dirty) {
      const entity = entityAt(this.doc, "cards", id);
      const known = bodyChanged ? undefined : cards.get(id)?.body;
      if (entity) cards.set(id, readCard(id, entity, known));
      else cards.delete(id);
    }
    return cards;
  }

  /** Brings the homes up to date and names those whose list of cards changed. */
  #rehouse(
    dirty: ReadonlyMap<CardId, boolean>,
    before: ReadonlyMap<CardId, Card>,
    now: Pick<JourneyMap, "columns" | "lanes" | "cards">,
  ): Set<Home> {
    const standing = standingOf(now.columns, now.lanes);
    const sameFrame = now.columns === this.#map.columns && now.lanes === this.#map.lanes;
    const next = sameFrame ? undefined : housed(now.cards.values(), standing);
    const touched = new Set<Home>(next ? [...next.keys(), ...this.#homes.keys()] : []);
    if (!next) {
      for (const id of dirty.keys()) {
        for (const card of [before.get(id), now.cards.get(id)]) {
          if (card) touched.add(homeOf(card, standing));
        }
      }
    }
    const changed = new Set<Home>();
    for (const home of touched) {
      const ids = next ? (next.get(home) ?? []) : this.#idsAt(home, dirty, now.cards, standing);
      if (this.#settle(home, ids)) changed.add(home);
    }
    return changed;
  }

  #idsAt(
    home: Home,
    dirty: ReadonlyMap<CardId, boolean>,
    cards: ReadonlyMap<CardId, Card>,
    standing: Parameters<typeof homeOf>[1],
  ): readonly CardId[] {
    const stayed = (this.#homes.get(home) ?? []).filter((id) => !dirty.has(id));
    const candidates = [...stayed, ...dirty.keys()].map((id) => cards.get(id));
    const there = candidates.filter((card) => card !== undefined);
    return idsInOrder(there.filter((card) => homeOf(card, standing) === home));
  }

  /** True when the home's list is another than before. */
  #settle(home: Home, ids: readonly CardId[]): boolean {
    const before = this.#homes.get(home) ?? [];
    if (before.length === ids.length && before.every((id, i) => id === ids[i])) return false;
    if (ids.length > 0) this.#homes.set(home, ids);
    else this.#homes.delete(home);
    return true;
  }
}

export const trackJourney = (doc: JourneyDoc): JourneyTracker => new JourneyTracker(doc);

const isCell = (home: Home): home is CellKey => home !== "unplaced" && home !== "trash";

const pickHomes = ({ cells, unplaced, trash }: JourneyMap) => ({ cells, unplaced, trash });

/** The cards a transaction touched (true: their body too), and whether anything else was. */
function dirtyIn(transaction: Y.Transaction, doc: JourneyDoc) {
  const cards = new Map<CardId, boolean>();
  let frame = false;
  for (const { root, id, inside, keys } of changesIn(transaction, doc)) {
    if (root !== "cards") frame = true;
    else if (id === null) for (const key of keys) touch(cards, key, true);
    else touch(cards, id, inside || keys.has(KEY.body));
  }
  return { cards, frame };
}

function touch(cards: Map<CardId, boolean>, key: string | null, body: boolean): void {
  const id = readId<CardId>(key);
  if (id) cards.set(id, body || cards.get(id) === true);
}
