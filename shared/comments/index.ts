export * from "./anchor.ts";
export {
  type FlatFragment,
  type FlatLeaf,
  flatFragment,
  flatLeaves,
  flatTextOf,
  wordsWithinLine,
} from "./flat-text.ts";
export { type Quoted, quoteIn, type Range } from "./quote-in.ts";
export * from "./read-anchor.ts";
export { readThread, readThreads } from "./read-threads.ts";
export * from "./schema.ts";
export { type FoundText, makeTextAnchor, resolveTextAnchor, type TextSpot } from "./text-anchor.ts";
export * from "./thread.ts";
export { type ThreadsChange, ThreadsTracker } from "./track-threads.ts";
