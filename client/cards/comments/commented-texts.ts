import type { TextAnchor, Thread } from "../../../shared/comments/index.ts";
import type { CardId, Severity, ThreadId } from "../../../shared/journey/index.ts";
import type { MapSession } from "../../session/index.ts";
import { textFinder } from "../../session/text-anchors.ts";
import { cardOf, domRange, flatDom, TEXTS } from "./flat-dom.ts";

/** An open thread about words of a card. */
export type TextThread = {
  readonly id: ThreadId;
  readonly anchor: TextAnchor;
  readonly severity: Severity | undefined;
};

/** The open threads about words, by card. */
export function textThreads(
  threads: readonly Thread[],
): ReadonlyMap<CardId, readonly TextThread[]> {
  const byCard = new Map<CardId, TextThread[]>();
  for (const { id, anchor, severity, resolved, mergedInto } of threads) {
    if (anchor.on !== "text" || resolved || mergedInto) continue;
    const there = byCard.get(anchor.cardId) ?? [];
    there.push({ id, anchor, severity });
    byCard.set(anchor.cardId, there);
  }
  return byCard;
}

/** Words on the screen that a thread is about. */
export type Marked = TextThread & { readonly root: Element; readonly range: Range };

/** All that is drawn now. What is drawn differently from the text, for a moment, is left out. */
export function markedNow(
  session: MapSession,
  byCard: ReadonlyMap<CardId, readonly TextThread[]>,
): readonly Marked[] {
  return [...document.querySelectorAll(TEXTS)].flatMap((root): readonly Marked[] => {
    const cardId = cardOf(root);
    const threads = cardId && byCard.get(cardId);
    const card = threads && session.journey.card(cardId);
    const finder = card && textFinder(session, cardId);
    if (!threads || !finder) return [];
    const drawn = flatDom(root, card.body);
    if (drawn.length !== finder.words.length) return [];
    return threads.flatMap((thread): readonly Marked[] => {
      const found = finder.find(thread.anchor);
      const range = found.how === "card" ? undefined : domRange(drawn, found);
      return range ? [{ ...thread, root, range }] : [];
    });
  });
}

/** The thread whose words lie at a point of the screen; of several the one with the fewest. */
export function markedAt(
  marked: readonly Marked[],
  target: EventTarget | null,
  x: number,
  y: number,
): Marked | undefined {
  if (!(target instanceof Element)) return undefined;
  const root = target.closest(TEXTS);
  if (!root) return undefined;
  return marked
    .filter((one) => one.root === root && liesIn(one.range, x, y))
    .toSorted((a, b) => a.range.toString().length - b.range.toString().length)
    .at(0);
}

const liesIn = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
