import type { Card, EmotionPoint, Lane } from "../../shared/journey/index.ts";
import {
  CARD_KIND_NAMES,
  CONFIDENCE_NAMES,
  feelingName,
  lookWords,
  OPPORTUNITY_STATUS_NAMES,
  PAIN_STATUS_NAMES,
  signed,
  type Team,
  UNTITLED_CARD,
} from "../looks/index.ts";
import { cardCount, words } from "./words.ts";

/** What a screen reader says for a cell: "Purchase, Pain points, 2 cards". */
export const cellName = (column: string, lane: string, cards: number): string =>
  `${column}, ${lane || words.untitledLane}, ${cards === 0 ? words.empty : cardCount(cards)}`;

/** What a screen reader says for a card: "Card declined, pain point, severity 3, open". */
export function cardName(card: Card, team: Team | undefined): string {
  const parts = [card.title || UNTITLED_CARD, lookWords.within(CARD_KIND_NAMES[card.kind])];
  switch (card.kind) {
    case "touchpoint":
      if (card.channel) parts.push(card.channel);
      parts.push(lookWords.within(card.online ? words.online : words.offline));
      if (card.momentOfTruth) parts.push(lookWords.within(words.moment));
      break;
    case "pain-point":
      parts.push(words.severity(card.severity), lookWords.within(PAIN_STATUS_NAMES[card.status]));
      break;
    case "opportunity":
      parts.push(lookWords.within(OPPORTUNITY_STATUS_NAMES[card.status]));
      break;
    default:
      break;
  }
  if (card.picture?.alt) parts.push(card.picture.alt);
  if (team) parts.push(team.name);
  if (card.confidence) parts.push(lookWords.within(CONFIDENCE_NAMES[card.confidence]));
  return parts.join(", ");
}

/** "Frustrated, −1, Checkout". */
export const emotionText = (value: EmotionPoint["value"], place: string): string =>
  `${feelingName(value)}, ${signed(value)}, ${place}`;

export const laneName = (lane: Pick<Lane, "title">): string => lane.title || words.untitledLane;
