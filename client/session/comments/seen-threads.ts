import type { Thread } from "../../../shared/comments/index.ts";
import { readId, type ThreadId, type UserId } from "../../../shared/journey/index.ts";
import { Emitter } from "../emitter.ts";
import { isStored } from "./read-command.ts";

type Seen = ReadonlyMap<ThreadId, number>;

/** Where it is kept what somebody has seen: their account, or a guest's device. */
export type SeenBook = {
  readonly load: () => Promise<Seen>;
  readonly tell: (id: ThreadId, at: number) => Promise<void>;
};

/** What of the comments this person has seen. */
export class SeenThreads {
  readonly changed = new Emitter();
  /** Undefined until it is known: nothing is unread by mistake. */
  #seen: Map<ThreadId, number> | undefined;

  constructor(
    readonly book: SeenBook,
    readonly isMine: (id: UserId) => boolean,
    readonly now: () => number,
  ) {}

  async load(): Promise<void> {
    const told = await this.book.load().catch(() => undefined);
    if (!told) return;
    this.#seen = new Map([...told, ...(this.#seen ?? [])]);
    this.changed.emit();
  }

  /** Whether others have said something in it that this person has not seen. */
  readonly isUnread = (thread: Thread): boolean => {
    if (!this.#seen) return false;
    const news = newestOfOthers(thread, this.isMine);
    return news !== undefined && news > (this.#seen.get(thread.id) ?? Number.NEGATIVE_INFINITY);
  };

  readonly see = (thread: Thread): void => {
    if (!this.isUnread(thread)) return;
    // By the server's clock where that is ahead: it stamped what was seen.
    const at = Math.max(this.now(), newestOfOthers(thread, this.isMine) ?? 0);
    this.#seen?.set(thread.id, at);
    this.changed.emit();
    // Lost, it is unread once more at the next visit.
    void this.book.tell(thread.id, at).catch(() => undefined);
  };
}

function newestOfOthers(thread: Thread, isMine: (id: UserId) => boolean): number | undefined {
  const theirs = [thread, ...thread.replies].filter(({ author }) => !isMine(author.id));
  return theirs.length > 0 ? Math.max(...theirs.map(({ at }) => at)) : undefined;
}

/** A guest's: on this device alone. */
export function seenOnDevice(storage: Storage | undefined, key: string): SeenBook {
  const read = (): Map<ThreadId, number> => {
    const kept = parsed(storage?.getItem(key) ?? "{}");
    const seen = new Map<ThreadId, number>();
    for (const [name, at] of Object.entries(isStored(kept) ? kept : {})) {
      const id = readId<ThreadId>(name);
      if (id && typeof at === "number") seen.set(id, at);
    }
    return seen;
  };
  return {
    load: async () => read(),
    tell: async (id, at) =>
      storage?.setItem(key, JSON.stringify(Object.fromEntries(read().set(id, at)))),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
