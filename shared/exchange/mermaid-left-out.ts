import { type JourneyDocument, picturesShown, quotesOf } from "../journey/index.ts";

/** What of a map has no place in a Mermaid journey, for people who read the exported file. */
export function leftOut(document: JourneyDocument): string {
  const { stages, lanes, cards, personas, emotions, state } = document;
  const parts = [
    counted(stages.filter(({ teamId }) => teamId).length, "stage's team", "stages' teams"),
    counted(lanes.length, "lane", "lanes"),
    counted(cards.length, "card", "cards"),
    counted(picturesShown(document).length, "picture", "pictures"),
    counted(personas.filter(({ goal }) => goal !== "").length, "goal", "goals"),
    counted(
      personas.reduce((sum, one) => sum + quotesOf(one).length, 0),
      "quote",
      "quotes",
    ),
    counted(emotions.filter(({ note }) => note).length, "emotion note", "emotion notes"),
    state === "as-is" ? "" : `the state ${state}`,
  ].filter((part) => part !== "");
  if (parts.length === 0) return "";
  return ` Mermaid has no place for ${parts.join(", ")}: the JSON export keeps them.`;
}

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
