import {
  type Card,
  type CardId,
  type CellKey,
  cellKey,
  isUnplaced,
  type JourneyMap,
  readId,
  type Standing,
  standingOf,
} from "../journey/index.ts";
import { byRank } from "../order/index.ts";
import { readCard } from "./read-entities.ts";
import { readEmotions, readFrame } from "./read-frame.ts";
import { entitiesOf, type JourneyDoc } from "./schema.ts";

/** Where a card is shown: in a cell, in the Unplaced tray, or in the trash. Exactly one of them. */
export type Home = CellKey | "unplaced" | "trash";

export function homeOf(card: Card, standing: Standing): Home {
  if (card.deleted) return "trash";
  return !card.cell || isUnplaced(card, standing) ? "unplaced" : cellKey(card.cell);
}

/** The whole map at this moment. Total: whatever the document holds, it answers with a map. */
export function readJourney(doc: JourneyDoc): JourneyMap {
  const frame = readFrame(doc);
  const cards = new Map<CardId, Card>();
  for (const [key, entity] of entitiesOf(doc, "cards")) {
    const id = readId<CardId>(key);
    if (id) cards.set(id, readCard(id, entity));
  }
  const { unplaced, trash, cells } = splitHomes(
    housed(cards.values(), standingOf(frame.columns, frame.lanes)),
  );
  return { ...frame, cards, cells, unplaced, trash, emotions: readEmotions(doc, frame) };
}

/** The ids of the cards in every home, in visible order. */
export function housed(cards: Iterable<Card>, standing: Standing): Map<Home, readonly CardId[]> {
  const homes = new Map<Home, Card[]>();
  for (const card of cards) {
    const home = homeOf(card, standing);
    const there = homes.get(home);
    if (there) there.push(card);
    else homes.set(home, [card]);
  }
  return new Map([...homes].map(([home, there]) => [home, idsInOrder(there)]));
}

export const idsInOrder = (cards: readonly Card[]): readonly CardId[] =>
  cards.toSorted(byRank).map((card) => card.id);

const NOTHING: readonly CardId[] = [];

export function splitHomes(homes: ReadonlyMap<Home, readonly CardId[]>) {
  const cells = new Map<CellKey, readonly CardId[]>();
  for (const [home, ids] of homes) {
    if (home !== "unplaced" && home !== "trash") cells.set(home, ids);
  }
  return {
    cells,
    unplaced: homes.get("unplaced") ?? NOTHING,
    trash: homes.get("trash") ?? NOTHING,
  };
}
