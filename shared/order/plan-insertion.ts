import type { Ranked } from "./by-rank.ts";
import { rankInside, spread, stepsAfter } from "./rank.ts";
import { FIRST, LAST, type Rank, readRank } from "./read-rank.ts";

/** Ranks for the things that are put in, and new ranks for neighbours that had to make room. */
export type InsertionPlan = {
  readonly ranks: readonly Rank[];
  readonly rewrites: ReadonlyMap<string, Rank>;
};

/** A longer new rank makes the neighbours spread out again. */
const COMFORTABLE = 28;
/** After spreading out, ranks are at most this long, so that the next insert has room. */
const ROOMY = 18;

/**
 * How to put `count` things before `index` of `list` (in visible order, moved things already taken
 * out). Total: any list of ranks, ties and garbage included, gets a plan under which exactly the
 * visible order results. Both parts are to be written in one transaction.
 */
export function planInsertion(
  list: readonly Ranked[],
  index: number,
  count: number,
  jitter = "",
): InsertionPlan {
  const ranks = list.map((item) => readRank(item.rank));
  const untied = untie(ranks, index);
  const low = untied[index - 1] ?? FIRST;
  const high = untied[index] ?? LAST;
  const fresh = freshRanks(low, high, count, jitter);
  const changed = untied.filter((rank, i) => rank !== ranks[i]);
  const comfortable = (rank: Rank) => rank.length <= COMFORTABLE + jitter.length;
  if (fresh.every(comfortable) && changed.every(comfortable)) {
    return { ranks: fresh, rewrites: difference(list, ranks, untied) };
  }
  return spreadOut(list, ranks, index, count);
}

function freshRanks(low: Rank, high: Rank, count: number, jitter: string): readonly Rank[] {
  if (count === 1) return [rankInside(low, high, jitter)];
  return high === LAST ? stepsAfter(low, count) : spread(low, high, count);
}

/**
 * Makes the gap at `index` a real one. Neighbours that tie are spread as one run, the first keeping
 * its rank, so that two people who untie the same run write the same values.
 */
function untie(ranks: readonly Rank[], index: number): readonly Rank[] {
  const left = ranks[index - 1];
  const right = ranks[index] ?? LAST;
  if (left === undefined || (left < right && left !== LAST)) return ranks;
  const from = ranks.indexOf(left);
  const to = ranks.lastIndexOf(left) + 1;
  const run =
    left === LAST
      ? stepsAfter(ranks[from - 1] ?? FIRST, to - from)
      : [left, ...spread(left, ranks[to] ?? LAST, to - from - 1)];
  return [...ranks.slice(0, from), ...run, ...ranks.slice(to)];
}

/** Re-spreads the smallest doubling window around `index` in which short ranks fit. */
function spreadOut(
  list: readonly Ranked[],
  ranks: readonly Rank[],
  index: number,
  count: number,
): InsertionPlan {
  for (let reach = 8; ; reach *= 2) {
    const { from, to } = windowAround(ranks, index, reach);
    const whole = from === 0 && to === ranks.length;
    const all = spread(ranks[from - 1] ?? FIRST, ranks[to] ?? LAST, to - from + count);
    if (!whole && all.some((rank) => rank.length > ROOMY)) continue;
    const at = index - from;
    const around = [...all.slice(0, at), ...all.slice(at + count)];
    const next = [...ranks.slice(0, from), ...around, ...ranks.slice(to)];
    return { ranks: all.slice(at, at + count), rewrites: difference(list, ranks, next) };
  }
}

/** `[from, to)`, widened so that no tie stands across either edge. */
function windowAround(ranks: readonly Rank[], index: number, reach: number) {
  let from = Math.max(0, index - reach);
  let to = Math.min(ranks.length, index + reach);
  while (from > 0 && ranks[from - 1] === ranks[from]) from--;
  while (to > 0 && to < ranks.length && ranks[to] === ranks[to - 1]) to++;
  return { from, to };
}

function difference(list: readonly Ranked[], before: readonly Rank[], after: readonly Rank[]) {
  const rewrites = new Map<string, Rank>();
  list.forEach((item, i) => {
    const rank = after[i];
    if (rank !== undefined && rank !== before[i]) rewrites.set(item.id, rank);
  });
  return rewrites;
}
