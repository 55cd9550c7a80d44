/** A steady allowance with room for bursts, in messages or bytes. */
export class Budget {
  #left: number;
  #asOf: number;

  constructor(
    readonly allowance: { readonly perSecond: number; readonly burst: number },
    now: number,
  ) {
    this.#left = allowance.burst;
    this.#asOf = now;
  }

  /** False when more was asked for than is left. */
  spend(amount: number, now: number): boolean {
    const { perSecond, burst } = this.allowance;
    const earned = ((now - this.#asOf) / 1000) * perSecond;
    this.#left = Math.min(burst, this.#left + earned) - amount;
    this.#asOf = now;
    return this.#left >= 0;
  }
}
