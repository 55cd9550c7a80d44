import {
  type Card,
  type EmotionPoint,
  emotionName,
  type Lane,
} from "../../shared/journey/index.ts";
import {
  CARD_KIND_NAMES,
  CONFIDENCE_NAMES,
  signed,
  teamOf,
  UNTITLED_CARD,
} from "../looks/index.ts";
import { cardCount, words } from "./words.ts";

/** What a screen reader says for a cell: "Purchase, Pain points, 2 cards". */
export const cellName = (column: string, lane: string, cards: number): string =>
  `${column}, ${lane || words.untitledLane}, ${cards === 0 ? "empty" : cardCount(cards)}`;

/** What a screen reader says for a card: "Card declined, pain point, severity 3, open". */
export function cardName(card: Card): string {
  const parts = [card.title || UNTITLED_CARD, CARD_KIND_NAMES[card.kind].toLowerCase()];
  switch (card.kind) {
    case "touchpoint":
      if (card.channel) parts.push(card.channel);
      parts.push(card.online ? "online" : "offline");
      if (card.momentOfTruth) parts.push("moment of truth");
      break;
    case "pain-point":
      parts.push(`severity ${card.severity}`, card.status);
      break;
    case "opportunity":
      parts.push(card.status);
      break;
    default:
      break;
  }
  if (card.teamId) parts.push(teamOf(card.teamId).name);
  if (card.confidence) parts.push(CONFIDENCE_NAMES[card.confidence].toLowerCase());
  return parts.join(", ");
}

/** "Frustrated, −1, Checkout". */
export const emotionText = (value: EmotionPoint["value"], place: string): string =>
  `${emotionName(value)}, ${signed(value)}, ${place}`;

export const laneName = (lane: Pick<Lane, "title">): string => lane.title || words.untitledLane;
