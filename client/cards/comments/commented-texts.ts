import type { FoundText, TextAnchor, Thread } from "../../../shared/comments/index.ts";
import type { Card, CardId, Severity, ThreadId } from "../../../shared/journey/index.ts";
import type { MapSession } from "../../session/index.ts";
import { textFinder } from "../../session/text-anchors.ts";
import { cardOf, domRange, flatDom, TEXTS } from "./flat-dom.ts";

/** An open thread about words of a card. */
type TextThread = {
  readonly id: ThreadId;
  readonly anchor: TextAnchor;
  readonly severity: Severity | undefined;
};

type Told = Pick<Thread, "id" | "anchor" | "severity" | "resolved" | "mergedInto">;

/** The open threads about words, by card. */
export function textThreads(threads: readonly Told[]): ReadonlyMap<CardId, readonly TextThread[]> {
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

/** What was marked in a text that is drawn, and of which card as it was then. */
type Drawn = { readonly card: Card; readonly marked: readonly Marked[] };
export type DrawnTexts = Map<Element, Drawn>;

/**
 * All that is drawn now. What is drawn differently from the text, for a moment, is left out. `known`
 * keeps what was found last time: whoever passes it on takes out of it what is drawn anew.
 */
export function markedNow(
  session: MapSession,
  byCard: ReadonlyMap<CardId, readonly TextThread[]>,
  known: DrawnTexts = new Map(),
): readonly Marked[] {
  for (const root of known.keys()) if (!root.isConnected) known.delete(root);
  return [...document.querySelectorAll(TEXTS)].flatMap((root): readonly Marked[] => {
    const cardId = cardOf(root);
    const threads = cardId && byCard.get(cardId);
    const card = threads && session.journey.card(cardId);
    if (!card) return [];
    const before = known.get(root);
    if (before?.card === card) return before.marked;
    const written = root.matches(WRITTEN);
    const marked = markedIn(root, card, foundIn(session, card, threads, written));
    if (marked && !written) known.set(root, { card, marked });
    return marked ?? [];
  });
}

/** Undefined where the text is drawn as it is not, or not any more. */
function markedIn(
  root: Element,
  card: Card,
  text: FoundThreads | undefined,
): readonly Marked[] | undefined {
  if (!text) return undefined;
  const drawn = flatDom(root, card.body);
  if (drawn.length !== text.length) return undefined;
  return text.found.flatMap(([thread, found]): readonly Marked[] => {
    const range = found.how === "card" ? undefined : domRange(drawn, found);
    return range ? [{ ...thread, root, range }] : [];
  });
}

/** A text that is being written is ahead of the map that others are drawn from. */
const WRITTEN = "[contenteditable=true]";

type FoundThreads = {
  readonly threads: readonly TextThread[];
  /** Of the whole text, in characters. */
  readonly length: number;
  readonly found: readonly (readonly [TextThread, FoundText])[];
};
const kept = new WeakMap<Card, FoundThreads>();

/** Looked for once as long as neither the card nor what is said about it changes: cards come and go by scrolling. */
function foundIn(
  session: MapSession,
  card: Card,
  threads: readonly TextThread[],
  written: boolean,
): FoundThreads | undefined {
  const known = kept.get(card);
  if (known?.threads === threads && !written) return known;
  const finder = textFinder(session, card.id);
  if (!finder) return undefined;
  const found = threads.map((thread) => [thread, finder.find(thread.anchor)] as const);
  const made = { threads, length: finder.words.length, found };
  if (!written) kept.set(card, made);
  return made;
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
    .toSorted(fewestWords)
    .at(0);
}

const liesIn = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );

/** The thread that is about the words in which the caret stands; nothing is marked there. */
export function threadAtCaret(
  session: MapSession,
  threads: readonly Thread[],
): ThreadId | undefined {
  const selection = document.getSelection();
  const { focusNode, focusOffset = 0 } = selection ?? {};
  const root = focusNode?.parentElement?.closest(TEXTS);
  if (!selection?.isCollapsed || !focusNode || !root) return undefined;
  return markedNow(session, textThreads(threads))
    .filter((one) => one.root === root && one.range.isPointInRange(focusNode, focusOffset))
    .toSorted(fewestWords)
    .at(0)?.id;
}

const fewestWords = (a: Marked, b: Marked): number =>
  a.range.toString().length - b.range.toString().length;
