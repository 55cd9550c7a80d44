import { LexoRank } from "lexorank";

/**
 * A place in an order, as lexorank writes it: `0|` and base-36 digits, compared by code unit. Only
 * bucket 0 is used: lexorank's buckets cycle, and an insert during a cycle lands in the wrong place.
 */
export type Rank = string & { readonly __rank: true };

/** The open ends: no stored rank is equal to either. */
export const FIRST = "0|000000:" as Rank;
export const LAST = "0|zzzzzz:" as Rank;

/** Longer stored ranks are treated as garbage. */
const LONGEST = 80;
const SHAPE = /^0\|[0-9a-z]{6}:(?:[0-9a-z]*[1-9a-z])?$/;

export const isRank = (input: unknown): input is Rank =>
  typeof input === "string" &&
  input.length <= LONGEST &&
  SHAPE.test(input) &&
  input > FIRST &&
  input < LAST;

/** Total: what is no rank sorts last. */
export const readRank = (input: unknown): Rank => (isRank(input) ? input : LAST);

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
