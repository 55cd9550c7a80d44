import type { Reply, Thread } from "../../../shared/comments/index.ts";
import type { ReplyTold, ThreadTold } from "../../../shared/protocol/index.ts";

const isoOf = (at: number): string => new Date(at).toISOString();

/** A thread as `/api` tells it. */
export function presentThread(thread: Thread): ThreadTold {
  const { at, editedAt, replies, resolved, classified, ...rest } = thread;
  return {
    ...rest,
    at: isoOf(at),
    ...(editedAt !== undefined && { editedAt: isoOf(editedAt) }),
    replies: replies.map(presentReply),
    ...(classified && { classified: { by: classified.by, at: isoOf(classified.at) } }),
    ...(resolved && { resolved: { by: resolved.by, at: isoOf(resolved.at) } }),
  };
}

function presentReply({ at, editedAt, ...rest }: Reply): ReplyTold {
  return { ...rest, at: isoOf(at), ...(editedAt !== undefined && { editedAt: isoOf(editedAt) }) };
}
