import { ApiProblem, NoAnswer } from "../../api/api-problem.ts";
import type { ThreadCommand, Unreached } from "../../api/threads.ts";
import { wordsFor } from "../../api/words.ts";
import { Emitter } from "../emitter.ts";
import type { Kept, OutboxShelf } from "./outbox-shelf.ts";

/** Pauses between tries, in milliseconds: doubled each time. */
const PAUSE = { first: 1_000, longest: 60_000 } as const;

type OutboxParts = {
  readonly shelf: OutboxShelf;
  readonly send: (command: ThreadCommand) => Promise<Unreached>;
  /** Lets one tab at a time send, so that nothing overtakes what was given before it. */
  readonly inTurn: (run: () => Promise<void>) => Promise<void>;
  /** The server has taken it; whoever was mentioned in vain. */
  readonly onSent: (kept: Kept, unreached: Unreached) => void;
};

/** Commands on their way to the server: kept until it has answered, sent in order, tried again. */
export class Outbox {
  readonly changed = new Emitter();
  #list: readonly Kept[];
  #running = false;
  #again = false;
  #pause: number = PAUSE.first;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(readonly parts: OutboxParts) {
    this.#list = parts.shelf.list();
  }

  /** What waits or was refused, in the order it was given. */
  readonly list = (): readonly Kept[] => this.#list;

  add(command: ThreadCommand, at: number): void {
    this.parts.shelf.add(command, at);
    this.look();
    this.wake();
  }

  /** Gives up what was refused. */
  readonly discard = (key: string): void => {
    this.parts.shelf.remove(key);
    this.look();
  };

  /** Tries what was refused once more. */
  readonly sendAgain = (key: string): void => this.#sendAgain((kept) => kept.key === key);

  /** Tries once more what was refused for want of access. */
  readonly letIn = (): void => this.#sendAgain(({ lockedOut }) => lockedOut === true);

  /** Looks at what is kept again: another tab may have sent or added something. */
  readonly look = (): void => {
    this.#list = this.parts.shelf.list();
    this.changed.emit();
  };

  /** Tries now, as when the network is back. */
  readonly wake = (): void => {
    this.#pause = PAUSE.first;
    if (this.#running) this.#again = true;
    else void this.#run();
  };

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.changed.clear();
  }

  #sendAgain(wanted: (kept: Kept) => boolean): void {
    const again = this.parts.shelf.list().filter((kept) => kept.refused && wanted(kept));
    if (again.length === 0) return;
    for (const { key, at, command } of again) this.parts.shelf.put({ key, at, command });
    this.look();
    this.wake();
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = true;
    this.#again = false;
    await this.parts.inTurn(() => this.#sendAll()).catch(() => undefined);
    this.#running = false;
    if (this.#again && !this.#stopped) this.wake();
  }

  async #sendAll(): Promise<void> {
    const { shelf, send, onSent } = this.parts;
    for (;;) {
      const next = shelf.list().find(({ refused }) => refused === undefined);
      if (!next || this.#stopped) return;
      const outcome = await send(next.command).then(
        (unreached) => ({ unreached }),
        (failure: unknown) => outcomeOf(failure, next.command),
      );
      // Whoever leaves takes nothing away: it is sent by the next visit, and changes nothing twice.
      if (this.#stopped) return;
      if (outcome === "later") return this.#later();
      if ("reason" in outcome) {
        const { reason, lockedOut } = outcome;
        shelf.put({ ...next, refused: reason, ...(lockedOut && { lockedOut }) });
      } else {
        shelf.remove(next.key);
        onSent(next, outcome.unreached);
      }
      this.look();
    }
  }

  #later(): void {
    const pause = this.#pause;
    this.#pause = Math.min(pause * 2, PAUSE.longest);
    this.#timer = setTimeout(() => void this.#run(), pause);
  }
}

type Outcome =
  | "later"
  | { readonly reason: string; readonly lockedOut?: true }
  | { readonly unreached: Unreached };

/** Nobody to answer, or not now: later. What is gone already need not go again. */
function outcomeOf(failure: unknown, command: ThreadCommand): Outcome {
  if (failure instanceof NoAnswer) return "later";
  if (!(failure instanceof ApiProblem)) return { unreached: [] };
  const { status, code } = failure;
  if (status >= 500 || status === 429 || status === 401) return "later";
  const takesAway = command.do === "delete" || command.do === "delete-reply";
  if (takesAway && (code === "thread_not_found" || code === "reply_not_found")) {
    return { unreached: [] };
  }
  const isLockedOut = status === 403 || code === "map_not_found";
  return { reason: wordsFor(failure), ...(isLockedOut && { lockedOut: true }) };
}
