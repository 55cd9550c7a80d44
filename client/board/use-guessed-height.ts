import { useMemo } from "react";
import { type Card, type CardId, plainTextOf } from "../../shared/journey/index.ts";
import { useSession } from "../session/index.ts";
import { sizeOf } from "./TilePicture.tsx";

const LETTERS_A_LINE = 26;
const TITLE_LINE = 20;
const MOST_TITLE_LINES = 4;
const TEXT_LINE = 18;
/** A tile's own padding, and the gap to the next. */
const AROUND = 26;
const META = 24;
const BELOW = 36;

/** How high a cell will be whose cards have not been drawn yet; near enough that rows do not jump. */
export function useGuessedHeight(ids: readonly CardId[], drawn: boolean): number {
  const { journey } = useSession();
  return useMemo(
    () => (drawn ? 0 : ids.reduce((sum, id) => sum + guess(journey.card(id)), BELOW)),
    [ids, drawn, journey],
  );
}

function guess(card: Card | undefined): number {
  if (!card) return 0;
  const { picture } = card;
  const text = plainTextOf(card.body);
  const lines = text === "" ? 0 : text.split("\n").reduce((sum, line) => sum + linesOf(line), 0);
  const facts = card.kind === "touchpoint" || card.kind === "pain-point" || card.teamId;
  return (
    AROUND +
    Math.min(MOST_TITLE_LINES, linesOf(card.title)) * TITLE_LINE +
    lines * TEXT_LINE +
    (facts ? META : 0) +
    (picture ? sizeOf({ kind: card.kind, picture }).height : 0)
  );
}

const linesOf = (text: string): number => Math.max(1, Math.ceil(text.length / LETTERS_A_LINE));
