export * from "./anchor.ts";
export {
  type FlatFragment,
  type FlatLeaf,
  flatFragment,
  flatLeaves,
  flatTextOf,
  wordsWithinLine,
} from "./flat-text.ts";
export * from "./import-threads.ts";
export { severitiesIn } from "./joined.ts";
export * from "./may.ts";
export * from "./place-of.ts";
export * from "./promotion.ts";
export { type Quoted, quoteIn, type Range } from "./quote-in.ts";
export { type Raised, raisedPains, titleOfThread } from "./raised-pains.ts";
export * from "./read-anchor.ts";
export { readThread, readThreads } from "./read-threads.ts";
export {
  editReply,
  editThread,
  type ReplyStart,
  removeReply,
  removeThread,
  reply,
  type Stamp,
  startThread,
  type ThreadStart,
} from "./say.ts";
export * from "./schema.ts";
export * from "./settle.ts";
export * from "./similar-threads.ts";
export { type FoundText, makeTextAnchor, resolveTextAnchor, type TextSpot } from "./text-anchor.ts";
export * from "./thread.ts";
export { type ThreadsChange, ThreadsTracker } from "./track-threads.ts";
export * from "./voices-of.ts";
export * from "./where-of.ts";
