import type { Card, CardId, JourneyMap, Mention } from "../../../shared/journey/index.ts";
import { plainWords, wordsMatcher } from "../../ui/index.ts";

/** Somebody who can be mentioned. */
export type Mentionable = { readonly id: string; readonly name: string };

export type MentionChoice = { readonly mention: Mention } & (
  | { readonly kind: "person" }
  | { readonly kind: "card"; readonly card: Card; readonly place: string }
);

const MOST_PEOPLE = 4;
const MOST_CARDS = 6;

/** Whom and what an `@` could mean: people first, of each those that begin like it. */
export function mentionChoices(
  query: string,
  people: readonly Mentionable[],
  map: JourneyMap,
  inCard: CardId,
): readonly MentionChoice[] {
  const named = best(query, people, ({ name }) => name).slice(0, MOST_PEOPLE);
  const titled = best(query, cardsInOrder(map, inCard), ({ title }) => title).slice(0, MOST_CARDS);
  return [
    ...named.map(
      ({ id, name }): MentionChoice => ({
        kind: "person",
        mention: { kind: "person", id, label: name },
      }),
    ),
    ...titled.map(
      (card): MentionChoice => ({
        kind: "card",
        card,
        place: placeOf(map, card),
        mention: { kind: "card", id: card.id, label: card.title },
      }),
    ),
  ];
}

/** Those that hold every word of the query; the ones that begin with it first. */
function best<T>(query: string, all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const wanted = plainWords(query.trim());
  const holds = wordsMatcher(query);
  const rank = (one: T) => (plainWords(nameOf(one)).startsWith(wanted) ? 0 : 1);
  return all.filter((one) => holds(nameOf(one))).toSorted((a, b) => rank(a) - rank(b));
}

/** The titled cards, as they stand on the map: lane by lane. */
function cardsInOrder(map: JourneyMap, but: CardId): readonly Card[] {
  const ids = [...[...map.cells.values()].flat(), ...map.unplaced];
  return ids.flatMap((id) => {
    const card = map.cards.get(id);
    return card && card.title.trim() !== "" && id !== but ? [card] : [];
  });
}

function placeOf({ columns, lanes }: JourneyMap, { cell }: Card): string {
  const lane = lanes.find(({ id }) => id === cell?.laneId);
  const column = columns.find(({ steps }) => steps.some(({ id }) => id === cell?.stepId));
  return [lane?.title, column?.stage.title].filter(Boolean).join(" · ");
}
