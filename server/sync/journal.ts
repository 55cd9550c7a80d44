import * as Y from "yjs";
import { AppError } from "../../shared/errors/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { Seat } from "./seat.ts";
import type { Tuning } from "./tuning.ts";

/** Updates on their way to disk, as one. */
export type Batch = {
  readonly update: Uint8Array;
  readonly count: number;
  /** The only place that they came from, if there is just one. */
  readonly from: Seat | undefined;
};

type Noted = { readonly update: Uint8Array; readonly from: Seat | undefined };
type Waiter = {
  readonly after: number;
  readonly then: () => void;
  readonly fail: ((error: Error) => void) | undefined;
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
    readonly mapId: MapId,
    readonly tuning: Tuning,
    readonly onNoted: (journal: Journal) => void,
    /** A batch is on disk: now others may see it. */
    readonly onStored: (batch: Batch, seq: number) => void,
  ) {}

  get isSettled(): boolean {
    return this.#noted === this.#durable;
  }

  get isFailing(): boolean {
    return this.#failures > 0;
  }

  get isFull(): boolean {
    return this.#bytes > this.tuning.queueBytes;
  }

  get length(): number {
    return this.#queue.length;
  }

  note(update: Uint8Array, from: Seat | undefined): void {
    this.#queue.push({ update, from });
    this.#bytes += update.length;
    this.#noted++;
    this.onNoted(this);
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
    const [first] = this.#queue;
    if (!first) return undefined;
    const updates = this.#queue.map(({ update }) => update);
    const alike = this.#queue.every(({ from }) => from === first.from);
    return {
      update: updates.length === 1 ? first.update : Y.mergeUpdates(updates),
      count: updates.length,
      from: alike ? first.from : undefined,
    };
  }

  stored(batch: Batch, seq: number): void {
    for (const { update } of this.#queue.splice(0, batch.count)) this.#bytes -= update.length;
    this.#durable += batch.count;
    this.#failures = 0;
    const wait = Math.min(this.tuning.longestWait, batch.count * this.tuning.waitPerEdit);
    this.dueAt = performance.now() + wait;
    this.onStored(batch, seq);
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
