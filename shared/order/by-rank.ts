/** Anything that stands in an order. */
export type Ranked = { readonly id: string; readonly rank: string };

/** By code unit: the library's `localeCompare` misorders in Estonian and Lithuanian. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The one order everybody sees: by rank, equal ranks by id. */
export const byRank = (a: Ranked, b: Ranked): number =>
  compare(a.rank, b.rank) || compare(a.id, b.id);
