/** The first varint of every socket message: y-protocols' own, and our barrier. */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** `[saved, n]` from the client; echoed once everything it sent before is on disk. */
  saved: 4,
  /** `[set back, JSON]` from the server: what its reader changed that was not theirs to change. */
  setBack: 5,
} as const;
