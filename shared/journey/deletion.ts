import type { BatchId, UserId } from "./ids.ts";

/** A soft deletion: who, when (milliseconds since 1970), and what went away together. */
export type Deletion = { readonly by: UserId; readonly at: number; readonly batch: BatchId };
