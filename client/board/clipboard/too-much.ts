import type { Placement } from "./place-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { words } from "./words.ts";

/** More at once would keep everybody waiting for one paste. */
const MOST_CARDS = 1_000;
/** The server takes 1 MiB in one edit; what Yjs adds to a thousand cards needs the other half. */
const MOST_BYTES = 500_000;
/** Stages or lanes that one paste may add. */
const MOST_ADDED = 50;

/** Why that is too much for one paste; undefined if it is not. */
export function tooMuch({ cards }: Sheet, { stages, lanes }: Placement): string | undefined {
  if (cards.length > MOST_CARDS) return words.tooMany(cards.length, MOST_CARDS);
  if (Math.max(stages, lanes) > MOST_ADDED) return words.tooWide({ stages, lanes });
  const { size } = new Blob([JSON.stringify(cards)]);
  return size > MOST_BYTES ? words.tooLong : undefined;
}
