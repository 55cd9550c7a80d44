import { type CardFields, type CardId, cut, LIMITS } from "../../shared/journey/index.ts";
import * as journey from "../../shared/operations/index.ts";
import { titled } from "./titled.ts";
import { act, away, provided, type VerbContext } from "./verb-context.ts";
import type { Verbs } from "./verbs-port.ts";
import { words } from "./words.ts";

type CardVerbs = Pick<
  Verbs,
  Exclude<
    Extract<keyof Verbs, `${string}Card${"" | "s" | "Kind" | "Fields" | "sFields"}`>,
    "pasteCards"
  >
>;

export const cardVerbs = (context: VerbContext): CardVerbs => ({
  ...writing(context),
  ...arranging(context),
});

/** What both stand on. */
function cardsOf(context: VerbContext) {
  const { map, restraint } = context;
  const titleOf = (id: CardId | undefined) => (id && map().cards.get(id)?.title) ?? "";
  const named = (...ids: readonly CardId[]) =>
    ids.length === 1 ? titled(titleOf(ids[0]), "card") : words.cards(ids.length);
  // Somebody may have deleted some of them a moment ago; the others still go.
  const there = (ids: readonly CardId[]) =>
    ids.filter((id) => map().cards.get(id)?.deleted === undefined && map().cards.has(id));
  const forCards = (...ids: readonly CardId[]) => provided(context, () => restraint.cards(ids));
  return { titleOf, named, there, forCards };
}

function writing(
  context: VerbContext,
): Omit<CardVerbs, "moveCards" | "duplicateCards" | "deleteCards"> {
  const { doc, by, newId, restraint } = context;
  const { named, there, forCards } = cardsOf(context);
  return {
    addCard: ({ title: typed, index, ...card }) => {
      const title = cut(typed, LIMITS.title);
      const id = newId<CardId>();
      const may = () => restraint.lanes([card.cell.laneId]);
      act(provided(context, may), words.add(titled(title, "card")), () =>
        journey.addCard(doc, by, { ...card, id, title }, index),
      );
      return id;
    },
    renameCard: (id, title) => {
      act(forCards(id), words.rename(named(id)), () =>
        journey.renameCard(doc, by, id, cut(title, LIMITS.title)),
      );
    },
    changeCardKind: (id, kind) => {
      act(forCards(id), words.changeKind(named(id)), () =>
        journey.changeCardKind(doc, by, id, kind),
      );
    },
    setCardFields: (id, fields) => {
      act(forCards(id), words.change(named(id)), () =>
        journey.setCardFields(doc, by, id, fitted(fields)),
      );
    },
    setCardsFields: (wanted, fields) => {
      const ids = there(wanted);
      const set = () => {
        for (const id of ids) journey.setCardFields(doc, by, id, fitted(fields));
      };
      act(forCards(...ids), words.change(named(...ids)), () => doc.transact(set, by));
    },
  };
}

function arranging(
  context: VerbContext,
): Pick<CardVerbs, "moveCards" | "duplicateCards" | "deleteCards"> {
  const { doc, by, newId, restraint } = context;
  const { titleOf, named, there, forCards } = cardsOf(context);
  return {
    moveCards: (wanted, to) => {
      const ids = there(wanted);
      const may = () => restraint.cards(ids) && restraint.lanes([to.cell.laneId]);
      act(provided(context, may), words.move(named(...ids)), () =>
        journey.moveCards(doc, by, ids, to),
      );
    },
    duplicateCards: (wanted) => {
      const ids = there(wanted);
      const duplicate = () => journey.duplicateCards(doc, by, ids, newId);
      return act(forCards(...ids), words.duplicate(named(...ids)), duplicate) ?? [];
    },
    deleteCards: (wanted) => {
      const ids = there(wanted);
      if (ids.length === 0) return undefined;
      const title = ids.length === 1 ? titleOf(ids[0]) : "";
      return away(forCards(...ids), { title, name: named(...ids) }, (when) =>
        journey.deleteCards(doc, by, ids, when),
      );
    },
  };
}

const fitted = (fields: CardFields): CardFields =>
  fields.channel === undefined
    ? fields
    : { ...fields, channel: cut(fields.channel, LIMITS.channel) };
