import * as Y from "yjs";
import { AppError } from "../errors/index.ts";
import type { ReplyId, ThreadId } from "../journey/index.ts";
import {
  type CommentsDoc,
  goneOf,
  reactionsOf,
  repliesOf,
  threadsOf,
  wordsAt,
  type YWords,
} from "./schema.ts";

/** Plain values of something new; undefined ones are left out. */
type Fields = Readonly<Record<string, unknown>>;

export function entityFrom(fields: Fields): YWords {
  const entity: YWords = new Y.Map();
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined) entity.set(key, value);
  }
  return entity;
}

/** Writes what differs; undefined takes the field away. */
export function put(entity: YWords, key: string, value: unknown): void {
  if (value === undefined) {
    if (entity.has(key)) entity.delete(key);
  } else if (entity.get(key) !== value) {
    entity.set(key, value);
  }
}

export function mustHaveThread(doc: CommentsDoc, id: ThreadId): YWords {
  const thread = wordsAt(threadsOf(doc), id);
  if (thread) return thread;
  throw new AppError("thread_not_found", "There is no such thread");
}

/** The reply, if it is in this thread. */
export function mustHaveReply(doc: CommentsDoc, threadId: ThreadId, id: ReplyId): YWords {
  const reply = wordsAt(repliesOf(doc), id);
  if (reply && reply.get("threadId") === threadId) return reply;
  throw new AppError("reply_not_found", "There is no such reply in this thread");
}

/** Threads and replies share their ids, since reactions know them by nothing else. */
export function mustBeFree(doc: CommentsDoc, id: ThreadId | ReplyId): void {
  if (goneOf(doc).has(id)) throw new AppError("conflict", "What had this id was removed");
  if (threadsOf(doc).has(id) || repliesOf(doc).has(id)) {
    throw new AppError("conflict", "This id is taken");
  }
}

/** Takes something away with what others felt about it; its id never comes back. */
export function bury(
  doc: CommentsDoc,
  root: ReturnType<typeof threadsOf>,
  ids: readonly string[],
  at: number,
): void {
  const all = new Set(ids);
  for (const key of [...reactionsOf(doc).keys()]) {
    if (all.has(key.split("|", 1)[0] ?? "")) reactionsOf(doc).delete(key);
  }
  for (const id of all) {
    root.delete(id);
    goneOf(doc).set(id, at);
  }
}
