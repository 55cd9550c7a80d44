import {
  cardParents,
  createCard,
  entityAt,
  fragmentOf,
  type JourneyDoc,
  KEY,
  placeAt,
} from "../document/index.ts";
import { type CardId, type Cell, EMPTY_TEXT, type NewId } from "../journey/index.ts";
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

/** Copies cards into other cells, keeping their order; `to` tells the new cell of an old one. */
export function copyCardsInto(
  doc: JourneyDoc,
  cards: readonly SeenCard[],
  to: (cell: Cell) => Cell | undefined,
  newId: NewId,
): void {
  for (const card of cards.toSorted(byRank)) {
    const cell = to(card.cell);
    if (!cell) continue;
    const id = newId<CardId>();
    copyCard(doc, card.id, id);
    placeAt(doc, "cards", [id], cardParents(cell), Number.MAX_SAFE_INTEGER);
  }
}
