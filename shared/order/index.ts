export * from "./by-rank.ts";
export * from "./plan-insertion.ts";
export { FIRST, isRank, LAST, type Rank, readRank, spread } from "./rank.ts";
