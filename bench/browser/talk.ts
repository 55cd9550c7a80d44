import type { largeMap } from "../../e2e/support/large-map.ts";

/** Where a card's text is commented: its second sentence, as it stands in the large map. */
const QUOTE = "compares prices, feels unsure";

/** What was said about every fifth card of a map: half of it about words of their texts. */
export const talkAbout = ({ cards }: ReturnType<typeof largeMap>) =>
  cards
    .filter((_card, index) => index % 5 === 0)
    .map(({ id: cardId }, index) => ({
      id: `t${index}`,
      author: { id: "ben", name: "Ben" },
      text: `Is this still so? ${index}`,
      at: new Date(index * 1_000).toISOString(),
      ...(index % 3 === 0
        ? { kind: "pain-point", severity: (index % 4) + 1 }
        : { kind: "comment" }),
      anchor:
        index % 2 === 0
          ? {
              on: "text",
              cardId,
              from: "",
              to: "",
              quote: QUOTE,
              before: "A customer ",
              after: " about",
            }
          : { on: "card", cardId },
    }));
