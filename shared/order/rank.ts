import { LexoRank } from "lexorank";
import { FIRST, LAST, type Rank } from "./read-rank.ts";

/** Halfway between two ranks, `low < high`. */
export const middle = (low: Rank, high: Rank): Rank =>
  LexoRank.parse(low).between(LexoRank.parse(high)).format() as Rank;

/**
 * A rank strictly inside `low < high`. At an open end it takes a short step away instead of halving
 * the rest, so that appending keeps ranks short. `jitter` (base-36 digits, the last not 0) makes it
 * unlikely that two people who drop into one gap at once get equal ranks.
 */
export function rankInside(low: Rank, high: Rank, jitter = ""): Rank {
  const stepped = stepAway(low, high);
  const rank =
    stepped !== undefined && low < stepped && stepped < high ? stepped : middle(low, high);
  const jittered = `${rank}${jitter}` as Rank;
  return jittered < high ? jittered : rank;
}

function stepAway(low: Rank, high: Rank): Rank | undefined {
  if (high === LAST && low !== FIRST) return LexoRank.parse(low).genNext().format() as Rank;
  if (low === FIRST && high !== LAST) return LexoRank.parse(high).genPrev().format() as Rank;
  return undefined;
}

/** `count` increasing ranks strictly inside `low < high`, the same for everybody who asks. */
export function spread(low: Rank, high: Rank, count: number): readonly Rank[] {
  if (count === 0) return [];
  const half = Math.floor((count - 1) / 2);
  const centre = middle(low, high);
  return [...spread(low, centre, half), centre, ...spread(centre, high, count - 1 - half)];
}

/** `count` increasing short ranks after `low`. */
export function stepsAfter(low: Rank, count: number): readonly Rank[] {
  const ranks: Rank[] = [];
  let last = low;
  for (let i = 0; i < count; i++) {
    last = rankInside(last, LAST);
    ranks.push(last);
  }
  return ranks;
}
