import type * as Y from "yjs";
import { cut } from "../journey/index.ts";
import { ANCHOR_LIMITS, type TextAnchor } from "./anchor.ts";
import { type FlatFragment, flatFragment } from "./flat-text.ts";
import { closestTo, keptOf, quoteIn, type Range } from "./quote-in.ts";
import { offsetOf, positionAt } from "./text-position.ts";

/** A range of a card's text, by everything that helps to find it again. */
export type TextSpot = Omit<TextAnchor, "on" | "cardId">;

/**
 * Where a thread's words are now: as they were (`exact`), changed in their place (`edited`), the same
 * words in a text that was rebuilt or moved (`quote`), or nowhere but somewhere in the card (`card`).
 */
export type FoundText =
  | ({ readonly how: "exact" | "edited" | "quote" } & Range)
  | { readonly how: "card" };

/** The anchor of the characters from `from` to `to`; undefined where there are no words. */
export function makeTextAnchor(
  fragment: Y.XmlFragment,
  from: number,
  to: number,
): TextSpot | undefined {
  const flat = flatFragment(fragment);
  const range = withoutSpaces(flat.words, { from, to });
  if (!range) return undefined;
  const { words } = flat;
  const { around } = ANCHOR_LIMITS;
  return {
    from: positionAt(flat, range.from, "begin") ?? "",
    to: positionAt(flat, range.to, "end") ?? "",
    quote: cut(words.slice(range.from, range.to), ANCHOR_LIMITS.quote),
    before: words.slice(Math.max(0, range.from - around), range.from),
    after: words.slice(range.to, range.to + around),
  };
}

function withoutSpaces(words: string, { from, to }: Range): Range | undefined {
  const chosen = words.slice(Math.max(0, from), Math.max(0, to));
  const inner = chosen.trim();
  if (inner === "") return undefined;
  const begin = Math.max(0, from) + chosen.indexOf(inner);
  return { from: begin, to: begin + inner.length };
}

/** With less than this of its words left, a place is doubted in favour of the same words elsewhere. */
const PLAINLY_EDITED = 0.6;
/** With less than this nobody would know them again. */
const STILL_KNOWN = 0.3;

/** Positions first, but only where they lead to the words; then the words; then the card. */
export function resolveTextAnchor(
  fragment: Y.XmlFragment,
  anchor: TextSpot,
  known: FlatFragment = flatFragment(fragment),
): FoundText {
  const { words } = known;
  const { quote } = anchor;
  if (quote.trim() === "") return { how: "card" };
  const from = offsetOf(fragment, anchor.from, known);
  const to = offsetOf(fragment, anchor.to, known);
  const held = from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
  const now = held ? words.slice(held.from, held.to) : "";
  if (held && saysSame(now, quote)) return { how: "exact", ...held };
  const elsewhere = quoteIn(words, anchor, from ?? to);
  if (held && elsewhere && meets(held, elsewhere)) return { how: "quote", ...elsewhere };
  const kept = keptOf(quote, now);
  if (held && kept >= PLAINLY_EDITED) return { how: "edited", ...upToContext(words, held, anchor) };
  if (elsewhere) return { how: "quote", ...elsewhere };
  if (held && kept >= STILL_KNOWN) return { how: "edited", ...upToContext(words, held, anchor) };
  const close = closestTo(words, quote);
  return close ? { how: "edited", ...close } : { how: "card" };
}

/** As much of what stood around it as tells a place. */
const TELLING = 12;

/** A first or last word that was written anew lies outside the positions, but within what stood around. */
function upToContext(words: string, { from, to }: Range, { before, after }: TextSpot): Range {
  const { around } = ANCHOR_LIMITS;
  const lead = before.slice(-TELLING);
  const tail = after.slice(0, TELLING);
  const left = lead === "" ? -1 : words.lastIndexOf(lead, from - lead.length);
  const right = tail === "" ? -1 : words.indexOf(tail, to);
  const begin = left + lead.length;
  return {
    from: left >= 0 && from - begin <= around ? begin : from,
    to: right >= 0 && right - to <= around ? right : to,
  };
}

/** Of a long range only the beginning is quoted. */
const saysSame = (now: string, quote: string): boolean =>
  now === quote || (quote.length >= ANCHOR_LIMITS.quote - 1 && now.startsWith(quote));

const meets = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;
