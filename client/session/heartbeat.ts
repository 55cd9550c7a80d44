/** How often life is asked for, and how long an answer may take, in milliseconds. */
const BEAT = { every: 5_000, answer: 5_000, connect: 10_000 } as const;

type Pulse = {
  /** Something that the other side answers; false when there is no open connection. */
  readonly ping: () => boolean;
  /** When anything at all was last heard. */
  readonly heardAt: () => number;
  /** Since when a connection is being tried without success; undefined when none is. */
  readonly tryingSince: () => number | undefined;
  /** Gives the connection up and tries another. */
  readonly renew: () => void;
  readonly now: () => number;
};

/** Notices within ten seconds that nobody answers; a dead network tells a socket nothing for minutes. */
export class Heartbeat {
  #beat: ReturnType<typeof setInterval>;
  #verdict: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly pulse: Pulse) {
    this.#beat = setInterval(() => this.check(), BEAT.every);
  }

  /** Asks now, as when the browser says that the network has gone. */
  check(): void {
    const { pulse } = this;
    const trying = pulse.tryingSince();
    if (trying !== undefined && pulse.now() - trying >= BEAT.connect) pulse.renew();
    if (this.#verdict !== undefined || !pulse.ping()) return;
    const askedAt = pulse.now();
    this.#verdict = setTimeout(() => {
      this.#verdict = undefined;
      if (pulse.tryingSince() === undefined && pulse.heardAt() < askedAt) pulse.renew();
    }, BEAT.answer);
  }

  /** The question died with its connection. */
  forget(): void {
    clearTimeout(this.#verdict);
    this.#verdict = undefined;
  }

  stop(): void {
    clearInterval(this.#beat);
    this.forget();
  }
}
