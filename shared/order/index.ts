export * from "./by-rank.ts";
export * from "./plan-insertion.ts";
export { isRank, LAST, type Rank, readRank } from "./read-rank.ts";
