import type { Actor } from "../access/index.ts";
import {
  cardParents,
  createCard,
  type JourneyDoc,
  KEY,
  placeAfterEach,
  placeAt,
  placeInEach,
} from "../document/index.ts";
import { AppError } from "../errors/index.ts";
import {
  CARD_KINDS,
  type CardFields,
  type CardId,
  type CardKind,
  type CardSource,
  type Cell,
  EMPTY_TEXT,
  type NewId,
  type RichText,
} from "../journey/index.ts";
import { copyCard } from "./copy-cards.ts";
import { deleteTogether, type When } from "./delete-together.ts";
import { mustBeNew, mustBeOneOf, mustFitTitle, mustHave, rename } from "./entity.ts";
import { moveTo } from "./move-to.ts";
import { parseCardFields } from "./parse-card-fields.ts";
import { setOrDelete } from "./set-or-delete.ts";

export type NewCard = {
  readonly id: CardId;
  readonly kind: CardKind;
  readonly title: string;
  readonly cell: Cell;
  readonly fields?: CardFields;
  readonly body?: RichText;
  /** The thread that it is made of. */
  readonly source?: CardSource;
};
/** Before the `index`-th of the other visible cards of a cell. */
export type CardPlace = { readonly cell: Cell; readonly index: number };

export function addCard(doc: JourneyDoc, by: Actor, card: NewCard, index: number): void {
  const { id, kind, title, cell, fields = {}, body = EMPTY_TEXT, source } = card;
  mustBeNew(doc, "cards", id);
  mustBeOneOf(kind, CARD_KINDS, "kind");
  mustFitTitle(title);
  mustHaveCell(doc, cell);
  const parsed = parseCardFields(fields, kind);
  doc.transact(() => {
    createCard(doc, id, { kind, title, ...parsed, source }, body);
    placeAt(doc, "cards", [id], cardParents(cell), index);
  }, by);
}

/** New cards of one cell, before the `index`-th of those that stand there. */
export type NewStack = {
  readonly cell: Cell;
  readonly index: number;
  readonly cards: readonly Omit<NewCard, "cell">[];
};

/** Adds cards to many cells, each cell named once, in time that grows with the map plus the cards. */
export function addStacks(doc: JourneyDoc, by: Actor, stacks: readonly NewStack[]): void {
  for (const { cell, cards } of stacks) {
    mustHaveCell(doc, cell);
    for (const { id, kind, title, fields = {} } of cards) {
      mustBeNew(doc, "cards", id);
      mustBeOneOf(kind, CARD_KINDS, "kind");
      mustFitTitle(title);
      parseCardFields(fields, kind);
    }
  }
  doc.transact(() => {
    for (const { id, kind, title, fields = {}, body = EMPTY_TEXT } of stacks.flatMap(
      ({ cards }) => cards,
    )) {
      createCard(doc, id, { kind, title, ...fields }, body);
    }
    const drops = stacks.map(({ cell, index, cards }) => ({
      ids: cards.map(({ id }) => id),
      parents: cardParents(cell),
      index,
    }));
    placeInEach(doc, "cards", drops);
  }, by);
}

export const renameCard = (doc: JourneyDoc, by: Actor, id: CardId, title: string): void =>
  rename(doc, by, "cards", id, title);

/** The fields of the old kind stay in the document, so that changing back brings them back. */
export function changeCardKind(doc: JourneyDoc, by: Actor, id: CardId, kind: CardKind): void {
  const card = mustHave(doc, "cards", id);
  mustBeOneOf(kind, CARD_KINDS, "kind");
  doc.transact(() => setOrDelete(card, { kind }), by);
}

export function setCardFields(doc: JourneyDoc, by: Actor, id: CardId, fields: CardFields): void {
  const card = mustHave(doc, "cards", id);
  const kind = CARD_KINDS.find((known) => known === card.get(KEY.kind)) ?? "text";
  const parsed = parseCardFields(fields, kind);
  doc.transact(() => setOrDelete(card, parsed), by);
}

/** Moves cards together, in the order given. Nothing is written when they stand there already. */
export function moveCards(doc: JourneyDoc, by: Actor, ids: readonly CardId[], to: CardPlace): void {
  for (const id of ids) mustHave(doc, "cards", id);
  mustHaveCell(doc, to.cell);
  moveTo(doc, by, "cards", ids, { parents: cardParents(to.cell), index: to.index });
}

/** Copies each card right below itself; answers with the copies' ids, in the order given. */
export function duplicateCards(
  doc: JourneyDoc,
  by: Actor,
  ids: readonly CardId[],
  newId: NewId,
): readonly CardId[] {
  for (const id of ids) mustHave(doc, "cards", id);
  const pairs = ids.map((id) => ({ id: newId<CardId>(), after: id }));
  doc.transact(() => {
    for (const { id, after } of pairs) copyCard(doc, after, id);
    placeAfterEach(doc, "cards", pairs);
  }, by);
  return pairs.map(({ id }) => id);
}

export function deleteCards(doc: JourneyDoc, by: Actor, ids: readonly CardId[], when: When): void {
  for (const id of ids) mustHave(doc, "cards", id);
  deleteTogether(doc, by, when, { cards: ids });
}

function mustHaveCell(doc: JourneyDoc, cell: Cell): void {
  mustHave(doc, "steps", cell.stepId);
  const lane = mustHave(doc, "lanes", cell.laneId);
  if (lane.get(KEY.kind) === "emotion") {
    throw new AppError("bad_request", "An emotion lane holds a curve, not cards.");
  }
}
