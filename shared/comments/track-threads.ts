import type * as Y from "yjs";
import { type ReplyId, readId, type ThreadId } from "../journey/index.ts";
import { type Feelings, NO_FEELINGS, readFeelings } from "./read-feelings.ts";
import { byTime, threadFrom } from "./read-threads.ts";
import { readWords } from "./read-words.ts";
import { type CommentsDoc, reactionsOf, repliesOf, threadsOf, wordsAt } from "./schema.ts";
import type { Reply, Thread } from "./thread.ts";

export type ThreadsChange = ReadonlySet<ThreadId>;

/** A map's threads, followed change by change. What a change did not touch stays the same object. */
export class ThreadsTracker {
  readonly #threads = new Map<ThreadId, Thread>();
  readonly #repliesIn = new Map<ThreadId, Set<ReplyId>>();
  /** Where each reply stands, for when it is gone. */
  readonly #threadOf = new Map<ReplyId, ThreadId>();
  readonly #listeners = new Set<(changed: ThreadsChange) => void>();
  readonly #touched = new Set<ThreadId>();
  #feelings: Feelings;
  #feltAnew = false;
  #list: readonly Thread[] = [];

  constructor(readonly doc: CommentsDoc) {
    this.#feelings = readFeelings(doc);
    for (const key of repliesOf(doc).keys()) this.#touchReply(key);
    for (const key of threadsOf(doc).keys()) this.#touchThread(key);
    this.#readTouched();
    threadsOf(doc).observeDeep(this.#onThreads);
    repliesOf(doc).observeDeep(this.#onReplies);
    reactionsOf(doc).observe(this.#onReactions);
    doc.on("afterTransaction", this.#settle);
  }

  /** Every thread in order of time. */
  readonly current = (): readonly Thread[] => this.#list;

  readonly thread = (id: ThreadId): Thread | undefined => this.#threads.get(id);

  readonly subscribe = (listener: (changed: ThreadsChange) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  stop(): void {
    threadsOf(this.doc).unobserveDeep(this.#onThreads);
    repliesOf(this.doc).unobserveDeep(this.#onReplies);
    reactionsOf(this.doc).unobserve(this.#onReactions);
    this.doc.off("afterTransaction", this.#settle);
    this.#listeners.clear();
  }

  readonly #onThreads = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const key of keysIn(events)) this.#touchThread(key);
  };

  readonly #onReplies = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const key of keysIn(events)) this.#touchReply(key);
  };

  readonly #onReactions = ({ keysChanged }: Y.YMapEvent<unknown>): void => {
    this.#feltAnew = true;
    for (const key of keysChanged) {
      const target = key.split("|")[0];
      this.#touchThread(target);
      const reply = readId<ReplyId>(target);
      const threadId = reply && this.#threadOf.get(reply);
      if (threadId) this.#touched.add(threadId);
    }
  };

  #touchThread(key: unknown): void {
    const id = readId<ThreadId>(key);
    if (id && (this.#threads.has(id) || threadsOf(this.doc).has(id))) this.#touched.add(id);
  }

  #touchReply(key: unknown): void {
    const id = readId<ReplyId>(key);
    if (!id) return;
    const was = this.#threadOf.get(id);
    const is = readId<ThreadId>(wordsAt(repliesOf(this.doc), id)?.get("threadId"));
    if (was && was !== is) {
      this.#touched.add(was);
      this.#repliesIn.get(was)?.delete(id);
      this.#threadOf.delete(id);
    }
    if (!is) return;
    this.#touched.add(is);
    this.#threadOf.set(id, is);
    const there = this.#repliesIn.get(is) ?? new Set();
    this.#repliesIn.set(is, there.add(id));
  }

  readonly #settle = (): void => {
    if (this.#touched.size === 0) return;
    if (this.#feltAnew) this.#feelings = readFeelings(this.doc);
    this.#feltAnew = false;
    const changed = this.#readTouched();
    for (const listener of [...this.#listeners]) listener(changed);
  };

  #readTouched(): ThreadsChange {
    const changed = new Set(this.#touched);
    this.#touched.clear();
    for (const id of changed) {
      const entity = wordsAt(threadsOf(this.doc), id);
      const thread = entity && threadFrom(id, entity, this.#feelings, this.#repliesTo(id));
      if (thread) this.#threads.set(id, thread);
      else this.#threads.delete(id);
    }
    this.#list = [...this.#threads.values()].sort(byTime);
    return changed;
  }

  #repliesTo(id: ThreadId): readonly Reply[] {
    const replies: Reply[] = [];
    for (const replyId of this.#repliesIn.get(id) ?? []) {
      const entity = wordsAt(repliesOf(this.doc), replyId);
      const words = entity && readWords(entity, this.#feelings.get(replyId) ?? NO_FEELINGS);
      if (words) replies.push({ id: replyId, ...words });
    }
    return replies.sort(byTime);
  }
}

/** The entities that changed: whole ones at the root, and those with a field that did. */
function keysIn(events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): readonly unknown[] {
  return events.flatMap((event) =>
    event.path.length > 0 ? [event.path[0]] : [...event.changes.keys.keys()],
  );
}
