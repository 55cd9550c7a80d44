import {
  cardParents,
  createCard,
  entityAt,
  fragmentOf,
  grouped,
  type JourneyDoc,
  KEY,
  placeAllNew,
} from "../document/index.ts";
import { type CardId, type Cell, cellKey, EMPTY_TEXT, type NewId } from "../journey/index.ts";
import { byRank } from "../order/index.ts";
import type { SeenCard } from "./seen.ts";

const NOT_COPIED: ReadonlySet<string> = new Set([KEY.pos, KEY.rr, KEY.del, KEY.body]);

/** A new card with the same kind, fields and words, standing nowhere yet. */
export function copyCard(doc: JourneyDoc, from: CardId, id: CardId): void {
  const entity = entityAt(doc, "cards", from);
  if (!entity) return;
  const fields = Object.fromEntries([...entity].filter(([key]) => !NOT_COPIED.has(key)));
  createCard(doc, id, fields, fragmentOf(entity)?.clone() ?? EMPTY_TEXT);
}

/** Copies cards into cells where nothing stands yet, keeping their order; `to` tells which. */
export function copyCardsInto(
  doc: JourneyDoc,
  cards: readonly SeenCard[],
  to: (cell: Cell) => Cell,
  newId: NewId,
): void {
  for (const there of grouped(cards, (card) => cellKey(card.cell))) {
    const inOrder = there.toSorted(byRank);
    const copies = inOrder.map(({ id }) => {
      const copy = newId<CardId>();
      copyCard(doc, id, copy);
      return copy;
    });
    const [first] = inOrder;
    if (first) placeAllNew(doc, "cards", copies, cardParents(to(first.cell)));
  }
}
