import type { Anchor } from "../../../shared/comments/index.ts";
import type { CardId } from "../../../shared/journey/index.ts";
import type { MapSession } from "../../session/index.ts";
import { anchorInText } from "../../session/text-anchors.ts";
import { flatDom, offsetInDom, textAround } from "./flat-dom.ts";

/** Words of a card that somebody has marked, on the board, in its panel or while writing. */
export type ChosenText = {
  readonly cardId: CardId;
  readonly from: number;
  readonly to: number;
  /** Where on the screen they end. */
  readonly box: DOMRect;
};

export function chosenText({ journey }: Pick<MapSession, "journey">): ChosenText | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const around = textAround(range.commonAncestorContainer);
  const card = around && journey.card(around.cardId);
  if (!around || !card || card.deleted || range.toString().trim() === "") return undefined;
  const drawn = flatDom(around.root, card.body);
  const from = offsetInDom(drawn, range.startContainer, range.startOffset);
  const to = offsetInDom(drawn, range.endContainer, range.endOffset);
  if (from >= to) return undefined;
  const box = [...range.getClientRects()].findLast(({ width }) => width > 0);
  return { cardId: around.cardId, from, to, box: box ?? range.getBoundingClientRect() };
}

export const anchorOfChosen = (session: MapSession, chosen: ChosenText): Anchor | undefined =>
  anchorInText(session, chosen.cardId, chosen.from, chosen.to);
