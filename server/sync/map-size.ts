import type { StoredMap } from "../store/port.ts";
import type { Tuning } from "./tuning.ts";

const MEASURE_EVERY = 30_000;

/** How much a map weighs, in the document and in its log. */
export class MapSize {
  /** The last update in the log. */
  upTo: number;
  #updates: number;
  #logBytes: number;
  #stateBytes: number;
  /** An estimate that only grows, until it is measured. */
  #bytes: number;
  #isCompacting = false;
  #failures = 0;
  #compactAgainAt = Number.NEGATIVE_INFINITY;
  #measuredAt = Number.NEGATIVE_INFINITY;

  constructor(
    stored: StoredMap,
    readonly tuning: Tuning,
  ) {
    this.upTo = stored.upTo;
    this.#updates = stored.updates.length;
    this.#logBytes = stored.updates.reduce((sum, update) => sum + update.length, 0);
    this.#stateBytes = stored.updates[0]?.length ?? 0;
    this.#bytes = this.#logBytes;
  }

  grow(bytes: number): void {
    this.#bytes += bytes;
  }

  appended(bytes: number, seq: number): void {
    this.#updates++;
    this.#logBytes += bytes;
    this.upTo = seq;
  }

  /** Whether `bytes` more fit below `most`; `measure` is dear, and asked only when it seems not. */
  hasRoomFor(bytes: number, most: number, measure: () => number): boolean {
    if (this.#bytes + bytes <= most) return true;
    const now = performance.now();
    if (now - this.#measuredAt < MEASURE_EVERY) return false;
    this.#measuredAt = now;
    this.#bytes = measure();
    return this.#bytes + bytes <= most;
  }

  isWorthCompacting(busy: boolean): boolean {
    const { compactAfterUpdates, compactBusyAfterUpdates } = this.tuning;
    if (this.#updates < 2 || this.#isCompacting) return false;
    if (performance.now() < this.#compactAgainAt) return false;
    if (busy) return this.#updates > compactBusyAfterUpdates;
    return this.#updates > compactAfterUpdates || this.#hasGrown;
  }

  /** The last try to compact failed. */
  get cannotCompact(): boolean {
    return this.#failures > 0;
  }

  get #hasGrown(): boolean {
    const { compactAfterGrowth, compactFromBytes } = this.tuning;
    const isLarge = this.#logBytes > compactFromBytes;
    return isLarge && this.#logBytes > this.#stateBytes * compactAfterGrowth;
  }

  /**
   * Has the log as it is now replaced by one state of so many bytes. What is appended meanwhile
   * stays as it is.
   */
  async compact(stateBytes: number, replace: (upTo: number) => Promise<void>): Promise<void> {
    const before = { updates: this.#updates, bytes: this.#logBytes };
    this.#isCompacting = true;
    try {
      await replace(this.upTo);
      this.#updates += 1 - before.updates;
      this.#logBytes += stateBytes - before.bytes;
      this.#stateBytes = stateBytes;
      this.#bytes = Math.min(this.#bytes, this.#logBytes);
      this.#failures = 0;
    } catch (error) {
      const { compactAgainFirst, compactAgainLongest } = this.tuning;
      const wait = compactAgainFirst * 2 ** Math.min(this.#failures++, 20);
      this.#compactAgainAt = performance.now() + Math.min(wait, compactAgainLongest);
      throw error;
    } finally {
      this.#isCompacting = false;
    }
  }
}
