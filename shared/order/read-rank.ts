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
