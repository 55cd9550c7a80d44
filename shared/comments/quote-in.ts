/** Words, and what stood around them. */
export type Quoted = { readonly quote: string; readonly before: string; readonly after: string };
export type Range = { readonly from: number; readonly to: number };

/**
 * Where the words stand in a text, spaces and line breaks aside. Of several places the one whose
 * surroundings are most alike counts, then the one nearest to `near`.
 */
export function quoteIn(text: string, quoted: Quoted, near?: number): Range | undefined {
  const whole = bare(text);
  const { words } = bare(quoted.quote);
  if (words === "") return undefined;
  let best: { range: Range; alike: number; far: number } | undefined;
  for (let at = whole.words.indexOf(words); at >= 0; at = whole.words.indexOf(words, at + 1)) {
    const range = rangeOf(whole, at, at + words.length);
    const alike = alikeAround(text, range, quoted);
    const far = near === undefined ? 0 : Math.abs(range.from - near);
    if (!best || alike > best.alike || (alike === best.alike && far < best.far)) {
      best = { range, alike, far };
    }
  }
  return best?.range;
}

/** The text without its spaces, and where each of its characters stood. */
function bare(text: string): { readonly words: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let words = "";
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? "";
    if (/\s/.test(letter)) continue;
    words += letter;
    at.push(i);
  }
  return { words, at };
}

const rangeOf = ({ at }: { readonly at: readonly number[] }, from: number, to: number): Range => ({
  from: at[from] ?? 0,
  to: (at[to - 1] ?? -1) + 1,
});

/** How much of the surroundings is as it was, counted from the words outwards. */
function alikeAround(text: string, { from, to }: Range, { before, after }: Quoted): number {
  let alike = 0;
  while (alike < before.length && before.at(-1 - alike) === text[from - 1 - alike]) alike++;
  let behind = 0;
  while (behind < after.length && after[behind] === text[to + behind]) behind++;
  return alike + behind;
}

/** At most this share of the words may have become others. */
const CHANGED_AT_MOST = 0.35;
/** Shorter words are like many others. */
const SHORTEST = 8;
/** Letters compared at most: a book is not searched for what was nearly said. */
const MOST_COMPARED = 4_000_000;

/**
 * The part of a text that is most like the words: each letter that was put in, taken out or
 * exchanged counts as one change (Sellers).
 */
export function closestTo(text: string, quote: string): Range | undefined {
  const size = quote.length;
  if (size < SHORTEST || size * text.length > MOST_COMPARED) return undefined;
  const most = Math.floor(size * CHANGED_AT_MOST);
  let changes = Array.from({ length: size + 1 }, (_, i) => i);
  let begins = new Array<number>(size + 1).fill(0);
  let best: { range: Range; changed: number } | undefined;
  for (let end = 1; end <= text.length; end++) {
    const letter = text[end - 1];
    const next = [0];
    const from = [end];
    for (let i = 1; i <= size; i++) {
      const exchanged = (changes[i - 1] ?? 0) + (quote[i - 1] === letter ? 0 : 1);
      const without = (next[i - 1] ?? 0) + 1;
      const more = (changes[i] ?? 0) + 1;
      const least = Math.min(exchanged, without, more);
      next.push(least);
      const way = least === exchanged ? begins[i - 1] : least === more ? begins[i] : from[i - 1];
      from.push(way ?? 0);
    }
    [changes, begins] = [next, from];
    const changed = changes[size] ?? size;
    if (changed <= most && changed < (best?.changed ?? size)) {
      best = { range: { from: begins[size] ?? 0, to: end }, changed };
    }
  }
  return best?.range;
}

/** Which share of the words, by pairs of letters, is still in what stands in their place. */
export function keptOf(quote: string, now: string): number {
  const before = pairsOf(quote);
  if (before.length === 0) return now.includes(quote) ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of pairsOf(now)) left.set(pair, (left.get(pair) ?? 0) + 1);
  const kept = before.filter((pair) => {
    const count = left.get(pair) ?? 0;
    left.set(pair, count - 1);
    return count > 0;
  });
  return kept.length / before.length;
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
