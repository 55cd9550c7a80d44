import { AFTER, type ConnectionFacts, connectionAt, nextTurn } from "./connection-state.ts";
import { Emitter } from "./emitter.ts";
import type { SaveFacts } from "./save-tracker.ts";
import type { Connection } from "./session-port.ts";

type OwnFacts = SaveFacts & Pick<ConnectionFacts, "draftedSince">;
type WayFacts = Omit<ConnectionFacts, keyof OwnFacts>;

/** Follows the facts and the clock, and says how things stand. */
export class ConnectionMonitor {
  readonly changed = new Emitter();
  #way: WayFacts;
  #connection: Connection = { state: "loading" };
  #joinedBefore = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly savings: () => OwnFacts,
    readonly now: () => number,
  ) {
    this.#way = {
      shown: false,
      kept: false,
      answering: false,
      apartSince: now(),
      catchingUp: false,
      refusal: undefined,
    };
    this.review();
  }

  current = (): Connection => this.#connection;

  get refused(): boolean {
    return this.#way.refusal !== undefined;
  }

  get answering(): boolean {
    return this.#way.answering;
  }

  get kept(): boolean {
    return this.#way.kept;
  }

  /** Whether the device keeps what is made here. */
  keeps(kept: boolean): void {
    this.#learn({ kept });
  }

  shown(): void {
    this.#learn({ shown: true });
  }

  opened(): void {
    this.#learn({ answering: true });
  }

  joined(): void {
    const { apartSince = this.now() } = this.#way;
    const wasMissed = !this.#joinedBefore || this.now() - apartSince >= AFTER.reconnecting;
    const catchingUp = this.savings().waiting > 0 && (wasMissed || this.#way.catchingUp);
    this.#joinedBefore = true;
    this.#learn({ shown: true, apartSince: undefined, catchingUp, refusal: undefined });
  }

  lost(since: number): void {
    this.#learn({ answering: false, apartSince: this.#way.apartSince ?? since });
  }

  refuse(code: number): void {
    this.#learn({ answering: false, refusal: code });
  }

  /** Somebody asked to try again. */
  retried(): void {
    this.#learn({ refusal: undefined, apartSince: this.now() });
  }

  /** Looks at the facts again; to be called whenever what is saved may have changed. */
  review(): void {
    const facts = { ...this.#way, ...this.savings() };
    if (facts.waiting === 0 && facts.catchingUp) {
      this.#way = { ...this.#way, catchingUp: false };
    }
    const now = this.now();
    const connection = connectionAt(facts, now);
    this.#wakeAt(nextTurn(facts, now));
    const before = this.#connection;
    // What was typed and is being sent now is one saving, which falls silent only at its end.
    if (connection.state === "saving" && before.state === "saving" && !before.quiet) return;
    if (sameConnection(connection, before)) return;
    this.#connection = connection;
    this.changed.emit();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.changed.clear();
  }

  #learn(facts: Partial<WayFacts>): void {
    this.#way = { ...this.#way, ...facts };
    this.review();
  }

  #wakeAt(turn: number | undefined): void {
    clearTimeout(this.#timer);
    if (turn !== undefined) this.#timer = setTimeout(() => this.review(), turn - this.now());
  }
}

const sameConnection = (a: Connection, b: Connection): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
