/** Runs something as soon as it is asked for, but not more often than every so many milliseconds. */
export class Pacer {
  #waiting: (() => void) | undefined;
  #ranAt = Number.NEGATIVE_INFINITY;

  constructor(
    readonly every: number,
    readonly run: () => void,
  ) {}

  ask(): void {
    if (this.#waiting) return;
    const rest = this.#ranAt + this.every - performance.now();
    if (rest <= 0) {
      this.askAtOnce();
    } else {
      const timer = setTimeout(() => this.#go(), rest);
      this.#waiting = () => clearTimeout(timer);
    }
  }

  /** Once all that arrived together has been read. */
  askAtOnce(): void {
    this.stop();
    const turn = setImmediate(() => this.#go());
    this.#waiting = () => clearImmediate(turn);
  }

  stop(): void {
    this.#waiting?.();
    this.#waiting = undefined;
  }

  #go(): void {
    this.#waiting = undefined;
    this.#ranAt = performance.now();
    this.run();
  }
}
