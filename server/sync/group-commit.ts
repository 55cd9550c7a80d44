import type { UpdateLog } from "../store/port.ts";
import type { Batch, Journal } from "./journal.ts";
import type { Logger } from "./logger.ts";
import type { Tuning } from "./tuning.ts";

type Part = { readonly journal: Journal; readonly batch: Batch };

/**
 * Writes what all rooms have noted, many rooms in one durable write and one write at a time: at once
 * when it is quiet, together when it is busy.
 */
export class GroupCommit {
  readonly #dirty = new Set<Journal>();
  #writing = false;
  #wroteAt = Number.NEGATIVE_INFINITY;
  #alarm: { readonly at: number; readonly cancel: () => void } | undefined;
  #idle: (() => void)[] = [];

  constructor(
    readonly log: UpdateLog,
    readonly tuning: Tuning,
    readonly logger: Logger,
  ) {}

  get isFailing(): boolean {
    return [...this.#dirty].some((journal) => journal.isFailing);
  }

  mark = (journal: Journal): void => {
    this.#dirty.add(journal);
    this.#arm(journal.dueAt);
  };

  /** Nothing is left to write. */
  get isSettled(): boolean {
    return this.#dirty.size === 0 && !this.#writing;
  }

  /** Resolves once nothing is left to write. */
  settled = async (): Promise<void> => {
    if (this.isSettled) return;
    for (const journal of this.#dirty) journal.dueAt = 0;
    this.#arm(0);
    await new Promise<void>((resolve) => this.#idle.push(resolve));
  };

  stop(): void {
    this.#alarm?.cancel();
  }

  #arm(dueAt: number): void {
    const at = Math.max(dueAt, this.#wroteAt + this.tuning.commitEvery);
    if (this.#writing || (this.#alarm && this.#alarm.at <= at)) return;
    this.#alarm?.cancel();
    this.#alarm = { at, cancel: runAt(at, () => void this.#run()) };
  }

  async #run(): Promise<void> {
    this.#alarm = undefined;
    this.#writing = true;
    this.#wroteAt = performance.now();
    const due = this.#takeDue();
    // A map that cannot be written must not keep others from it.
    const sound = due.filter(({ journal }) => !journal.isFailing);
    if (sound.length > 0) await this.#write(sound);
    for (const part of due) if (!sound.includes(part)) await this.#write([part]);
    this.#writing = false;
    for (const journal of this.#dirty) this.#arm(journal.dueAt);
    if (this.#dirty.size === 0) for (const resolve of this.#idle.splice(0)) resolve();
  }

  #takeDue(): readonly Part[] {
    // Timers are a little early at times.
    const due = [...this.#dirty].filter((journal) => journal.dueAt <= this.#wroteAt + 1);
    return due.flatMap((journal) => {
      try {
        const batch = journal.batch();
        // Only now: preparing its batch gave it more to write, which is in the batch.
        this.#dirty.delete(journal);
        return batch ? [{ journal, batch }] : [];
      } catch (error) {
        this.#fail([journal], error);
        return [];
      }
    });
  }

  async #write(parts: readonly Part[]): Promise<void> {
    const seqs = await this.#append(parts);
    if (!seqs) return;
    parts.forEach(({ journal, batch }, i) => {
      try {
        journal.stored(batch, seqs[i] ?? 0);
      } catch (error) {
        this.logger.error({ err: error, map: journal.key }, "stored, but not all were told");
      }
    });
  }

  async #append(parts: readonly Part[]): Promise<readonly number[] | undefined> {
    try {
      return await this.log.append(
        parts.map(({ journal, batch }) => ({ key: journal.key, update: batch.update })),
      );
    } catch (error) {
      this.#fail(
        parts.map(({ journal }) => journal),
        error,
      );
      return undefined;
    }
  }

  #fail(journals: readonly Journal[], error: unknown): void {
    this.logger.error({ err: error, maps: journals.length }, "storing failed, will be retried");
    for (const journal of journals) {
      this.#dirty.add(journal);
      journal.failed(error);
    }
  }
}

/** Soon means: once all has been read that arrived together. */
function runAt(at: number, run: () => void): () => void {
  const wait = at - performance.now();
  if (wait > 0) {
    const timer = setTimeout(run, wait);
    return () => clearTimeout(timer);
  }
  const turn = setImmediate(run);
  return () => clearImmediate(turn);
}
