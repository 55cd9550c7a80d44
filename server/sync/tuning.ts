/** What the operator bounds; see docs on configuration. */
export type SyncLimits = {
  readonly maxUpdateBytes: number;
  readonly maxMapBytes: number;
  readonly maxConnections: number;
};

/** How many times as large as a live edit that may be which was done offline and is brought back. */
const OFFLINE = 8;

/** The largest step 2 of somebody who may edit. */
export const maxStep2Bytes = ({ maxUpdateBytes, maxMapBytes }: SyncLimits): number =>
  Math.max(maxUpdateBytes, Math.min(maxUpdateBytes * OFFLINE, maxMapBytes));

const KIB = 1024;
const MIB = 1024 * KIB;

/** How the server paces and bounds itself, in milliseconds and bytes. Tests turn some of it down. */
export const TUNING = {
  /** One timer looks after every socket and every room. */
  tickEvery: 1_000,
  pingEvery: 15_000,
  pongWithin: 15_000,
  /** A socket that is suspected dead is given less. */
  probeWithin: 3_000,
  greetingWithin: 10_000,
  leavingWithin: 5_000,

  /** A room that had n edits in its last frame waits n times this before the next … */
  waitPerEdit: 15,
  /** … but never longer, so that busy rooms still feel live. */
  longestWait: 30,
  /** Between two writes to disk, over all rooms. */
  commitEvery: 10,
  /** People's pointers and cursors of one room go out together. */
  presenceEvery: 40,

  /** An empty room is kept this long for whoever comes straight back. */
  keepEmptyFor: 10_000,
  /** How often the list of maps is told of new titles, and how soon that something changed. */
  renameAfter: 250,
  touchAfter: 15_000,
  retryFirst: 100,
  retryLongest: 5_000,
  /** How long a stop waits for the disk, and for goodbyes. */
  drainWithin: 5_000,
  farewellWithin: 1_000,

  /** What may wait for one slow reader, a full state on its way not counted. */
  slowReaderBytes: 4 * MIB,
  /** A client that has so much of an answer still to read is not given another. */
  largeAnswerBytes: 256 * KIB,
  /** Frames larger than that are not counted either, until there is so much of them. */
  largeFramesBytes: 32 * MIB,
  /** What may wait for the disk, per room. */
  queueBytes: 16 * MIB,

  /** A log with more updates than this, or this many times its state, is worth rewriting. */
  compactAfterUpdates: 500,
  compactAfterGrowth: 2,
  compactFromBytes: 64 * KIB,
  /** Up to this size a state is compared with what the room shows: all rooms wait meanwhile. */
  compareUpTo: 1 * MIB,
  /** When compacting fails, it is tried again after this, twice this, … */
  compactAgainFirst: 30_000,
  compactAgainLongest: 30 * 60_000,
  /** A room that is never quiet is compacted all the same. */
  compactBusyAfterUpdates: 5_000,

  messages: { perSecond: 1_500, burst: 6_000 },
  bytes: { perSecond: 4 * MIB, burst: 16 * MIB },
  fullStates: { perSecond: 0.5, burst: 8 },
} as const;

type Loose<T> = { readonly [K in keyof T]: T[K] extends number ? number : Loose<T[K]> };
export type Tuning = Loose<typeof TUNING>;
