import { AppError } from "../../../shared/errors/index.ts";
import { createMemoryUpdateLog } from "../../store/memory/index.ts";
import type { UpdateLog } from "../../store/port.ts";

/** A log whose writes wait, fail or are counted as a test wants it. */
export class GatedLog implements UpdateLog {
  readonly #log = createMemoryUpdateLog();
  #gate: Promise<void> = Promise.resolve();
  #open: () => void = () => {};
  isFull = false;
  loads = 0;
  failingLoads = 0;
  appends = 0;
  compactions = 0;

  /** No write ends before `release`. */
  hold(): void {
    this.#gate = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  release(): void {
    this.#open();
  }

  load: UpdateLog["load"] = async (id) => {
    this.loads++;
    await this.#gate;
    if (this.failingLoads-- > 0) throw new AppError("storage_failed", "cannot read");
    return this.#log.load(id);
  };

  append: UpdateLog["append"] = async (entries) => {
    this.appends++;
    await this.#gate;
    if (this.isFull) throw new AppError("storage_failed", "the disk is full");
    return this.#log.append(entries);
  };

  compact: UpdateLog["compact"] = async (id, state, upTo) => {
    this.compactions++;
    await this.#log.compact(id, state, upTo);
  };

  list: UpdateLog["list"] = () => this.#log.list();
  purge: UpdateLog["purge"] = (id) => this.#log.purge(id);
  close: UpdateLog["close"] = () => this.#log.close();
}
