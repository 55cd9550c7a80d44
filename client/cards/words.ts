import type { Confidence, DeletedTogether } from "../../shared/journey/index.ts";
import { catalogue } from "../language/catalogue.ts";
import { UNTITLED_CARD } from "../looks/index.ts";

export const words = catalogue("cards", {
  confidences: {
    assumed: "The team's own guess",
    reported: "Somebody told us",
    measured: "There is a figure for it",
  } satisfies Record<Confidence, string>,
  foreign: (team: string) =>
    `Only ${team} changes the cards of this lane. Comment here, or suggest a card in its cell.`,
  anotherTeam: "another team",
  textOf: (title: string) => `Text of ${title}`,
  thisCard: "this card",
  wentWith: ({ what, title, cards }: DeletedTogether) => {
    const others = cards === 2 ? "1 other" : `${cards - 1} others`;
    const self = cards > 1 ? `this card and ${others}` : "this card";
    if (what === "card") return self;
    return `${title.trim() ? `'${title.trim()}'` : `a ${what}`} with ${self}`;
  },
  somebody: "Somebody",
  youDeleted: (what: string) => `You deleted ${what}.`,
  otherDeleted: (name: string, what: string, editing: boolean) =>
    `${name} deleted ${what}${editing ? " while you were editing" : ""}.`,
  bringBack: "Bring it back",
  bringAllBack: "Bring all of it back",
  placeholder: "Add details…",
  unfit: "This text has parts that this version can't edit. Reload the page to get the newer one.",
});

export const CONFIDENCE_HINTS: Readonly<Record<Confidence, string>> = words.confidences;

/** What the text of a card is called for screen readers. */
export const textLabel = (title: string): string => words.textOf(title || UNTITLED_CARD);
