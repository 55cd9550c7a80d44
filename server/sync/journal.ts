import * as Y from "yjs";
import { AppError } from "../../shared/errors/index.ts";
import type { LogKey } from "../store/port.ts";
import type { Edit } from "./intake.ts";
import type { Seat } from "./seat.ts";
import type { Tuning } from "./tuning.ts";

/** Updates on their way to disk, as one. */
export type Batch = {
  readonly update: Uint8Array;
  readonly count: number;
  /** The only place that they came from, if there is just one. */
  readonly from: Seat | undefined;
};

/** An update, and the edits that it came from; none where the server made it. */
type Noted = { readonly update: Uint8Array; readonly edits: readonly Edit[] };
type Waiter = {
  readonly after: number;
  readonly then: () => void;
  readonly fail: ((error: Error) => void) | undefined;
};

export type JournalEvents = {
  /** There is something to write. */
  readonly onWork: (journal: Journal) => void;
  /** The last chance to note something before a batch is made. */
  readonly prepare: () => void;
  /** A batch is on disk: now others may see it. */
  readonly onStored: (batch: Batch, seq: number) => void;
};

/** What one room has yet to write, and who waits for it. */
export class Journal {
  #queue: Noted[] = [];
  #waiters: Waiter[] = [];
  #noted = 0;
  #durable = 0;
  #bytes = 0;
  #failures = 0;
  /** No frame before then, unless somebody waits. */
  dueAt = 0;

  constructor(
    readonly key: LogKey,
    readonly tuning: Tuning,
    readonly events: JournalEvents,
  ) {}

  get isSettled(): boolean {
    return this.#noted === this.#durable;
  }

  get isFailing(): boolean {
    return this.#failures > 0;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get length(): number {
    return this.#queue.length;
  }

  get unwritten(): readonly Uint8Array[] {
    return this.#queue.map(({ update }) => update);
  }

  ask(): void {
    this.events.onWork(this);
  }

  note(update: Uint8Array, edits: readonly Edit[]): void {
    this.#queue.push({ update, edits });
    this.#bytes += update.length;
    this.#noted++;
    this.ask();
  }

  /** Forgets what was noted last: it was not sound. */
  forgetAfter(length: number): void {
    for (const { update } of this.#queue.splice(length)) {
      this.#bytes -= update.length;
      this.#noted--;
    }
  }

  /** Runs `then` once all that is noted by now is on disk. */
  afterwards(then: () => void, fail?: (error: Error) => void): void {
    if (this.isSettled) then();
    else this.#waiters.push({ after: this.#noted, then, fail });
  }

  batch(): Batch | undefined {
    this.events.prepare();
    if (this.#queue.length === 0) return undefined;
    const updates = this.#queue.map(({ update }) => update);
    const [only, ...others] = updates;
    return {
      update: only && others.length === 0 ? only : Y.mergeUpdates(updates),
      count: updates.length,
      from: soleSeat(this.#queue),
    };
  }

  stored(batch: Batch, seq: number): void {
    const stored = this.#queue.splice(0, batch.count);
    this.#durable += batch.count;
    this.#failures = 0;
    let edits = 0;
    for (const noted of stored) {
      this.#bytes -= noted.update.length;
      edits += noted.edits.length;
    }
    const { longestWait, waitPerEdit } = this.tuning;
    this.dueAt = performance.now() + Math.min(longestWait, edits * waitPerEdit);
    this.events.onStored(batch, seq);
    const ready = this.#waiters.filter(({ after }) => after <= this.#durable);
    this.#waiters = this.#waiters.filter(({ after }) => after > this.#durable);
    for (const { then } of ready) then();
  }

  /** Those who wait for an answer either way get it; the updates stay, to be tried again. */
  failed(cause: unknown): void {
    const { retryFirst, retryLongest } = this.tuning;
    const wait = Math.min(retryLongest, retryFirst * 2 ** Math.min(this.#failures++, 20));
    this.dueAt = performance.now() + wait;
    const error = new AppError("storage_failed", "The change could not be stored.", { cause });
    const told = this.#waiters.filter(({ fail }) => fail);
    this.#waiters = this.#waiters.filter(({ fail }) => !fail);
    for (const { fail } of told) fail?.(error);
  }
}

/** Whoever it all came from needs not be sent it. */
function soleSeat(queue: readonly Noted[]): Seat | undefined {
  const seat = queue[0]?.edits[0]?.seat;
  const isSole = queue.every(
    ({ edits }) => edits.length > 0 && edits.every((edit) => edit.seat === seat),
  );
  return isSole ? seat : undefined;
}
