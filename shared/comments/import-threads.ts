import { entityFrom } from "./entities.ts";
import { type CommentsDoc, reactionKey, reactionsOf, repliesOf, threadsOf } from "./schema.ts";
import type { Thread, Words } from "./thread.ts";

/** Fills an empty document with threads that came from elsewhere. One transaction. */
export function importThreads(doc: CommentsDoc, threads: readonly Thread[]): void {
  doc.transact(() => {
    for (const { id, replies, reactions, ...fields } of threads) {
      threadsOf(doc).set(id, entityFrom(plain(fields)));
      feel(doc, id, reactions);
      for (const { id: replyId, reactions: felt, ...said } of replies) {
        repliesOf(doc).set(replyId, entityFrom({ threadId: id, ...plain(said) }));
        feel(doc, replyId, felt);
      }
    }
  });
}

/** The order in which people are named is kept by the times of what they felt. */
function feel(doc: CommentsDoc, target: string, reactions: Words["reactions"]): void {
  for (const { emoji, by } of reactions) {
    for (const [at, { id, name }] of by.entries()) {
      reactionsOf(doc).set(reactionKey(target, emoji, id), { name, at });
    }
  }
}

/** A document keeps plain values, and nothing that is only empty. */
const plain = (fields: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
