import type { Author, Named, Thread, ThreadsTracker } from "../../../shared/comments/index.ts";
import type { ThreadId } from "../../../shared/journey/index.ts";
import type { ThreadCommand } from "../../api/threads.ts";
import { Emitter, KeyedEmitter } from "../emitter.ts";
import { carryOut, isCarriedOut } from "./carry-out.ts";
import type { Kept } from "./outbox-shelf.ts";

/** The longest that an answered command is shown over what the socket has not brought yet. */
const SHOWN_OVER = 10_000;

type Sent = Kept & { readonly until: number };

/** The threads as they are shown: the server's, with one's own commands carried out over them. */
export class ShownThreads {
  readonly any = new Emitter();
  readonly #one = new KeyedEmitter<ThreadId>();
  readonly #over = new Map<ThreadId, Thread | undefined>();
  #sent: readonly Sent[] = [];
  #waiting: readonly Kept[] = [];
  #list: readonly Thread[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stop: () => void;

  constructor(
    readonly tracker: ThreadsTracker,
    readonly me: Author,
    readonly isMe: (person: Named) => boolean,
    readonly now: () => number,
  ) {
    this.#list = tracker.current();
    this.#stop = tracker.subscribe((changed) => this.#show(changed));
  }

  readonly list = (): readonly Thread[] => this.#list;

  readonly thread = (id: ThreadId): Thread | undefined =>
    this.#over.has(id) ? this.#over.get(id) : this.tracker.thread(id);

  onThread(id: ThreadId, wake: () => void): () => void {
    return this.#one.subscribe(id, wake);
  }

  /** The server has taken it; the socket may bring it a moment later. */
  sent(kept: Kept): void {
    this.#sent = [...this.#sent, { ...kept, until: this.now() + SHOWN_OVER }];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(new Set()), SHOWN_OVER);
  }

  /** What waits, or was refused, is this now. */
  wait(waiting: readonly Kept[]): void {
    const keys = new Set([...waiting, ...this.#sent].map(({ key }) => key));
    // Another tab has sent it.
    for (const was of this.#waiting) if (!was.refused && !keys.has(was.key)) this.sent(was);
    this.#waiting = waiting;
    this.#show(new Set());
  }

  stop(): void {
    this.#stop();
    clearTimeout(this.#timer);
    this.any.clear();
    this.#one.clear();
  }

  #show(changed: ReadonlySet<ThreadId>): void {
    const touched = new Set([...changed, ...this.#over.keys()]);
    this.#sent = this.#stillOver(this.now());
    this.#over.clear();
    for (const { command, at, refused } of [...this.#sent, ...this.#waiting]) {
      if (refused !== undefined && !addsWords(command)) continue;
      const { id } = command;
      this.#over.set(id, carryOut(this.thread(id), command, { me: this.me, at }));
      touched.add(id);
    }
    this.#list = this.#over.size === 0 ? this.tracker.current() : this.#withOver();
    this.#one.emit(touched);
    this.any.emit();
  }

  /** What the socket has not brought, and whatever was sent after it about the same thread. */
  #stillOver(now: number): readonly Sent[] {
    const behind = new Set<ThreadId>();
    return this.#sent.filter(({ command, until }) => {
      const { id } = command;
      const isOver =
        until > now &&
        (behind.has(id) || !isCarriedOut(this.tracker.thread(id), command, this.isMe));
      if (isOver) behind.add(id);
      return isOver;
    });
  }

  #withOver(): readonly Thread[] {
    const theirs = this.tracker.current();
    const shown = theirs.flatMap((thread) => this.thread(thread.id) ?? []);
    const own = [...this.#over.values()].filter(
      (thread) => thread !== undefined && !this.tracker.thread(thread.id),
    );
    return [...shown, ...own.filter((thread) => thread !== undefined)];
  }
}

/** What was refused is shown where it would stand if it is something of its own. */
const addsWords = (command: ThreadCommand): boolean =>
  command.do === "start" || command.do === "reply";
