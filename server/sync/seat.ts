import { Budget } from "./budget.ts";
import type { Connection } from "./connection.ts";
import type { Frame } from "./frame.ts";
import type { Member } from "./member.ts";

/** One member's place in a room. */
export class Seat {
  /** The client ids whose presence this socket speaks for; stock clients begin with their own. */
  readonly spokenFor = new Set<number>();
  ownId: number | undefined;
  /** The client ids that are this member's while they are here. */
  readonly claimed = new Set<number>();
  /** Client ids first seen in edits that came through here. */
  readonly broughtIn = new Set<number>();
  /** Whether it has answered our step 1: until then its edits may build on what it did offline. */
  caughtUp = false;
  /** It has sent edits that only step 2 can make sense of. */
  lags = false;
  /** Barriers that wait for that. */
  readonly owed: number[] = [];
  /** It has been told to leave: what it had sent before counts no more. */
  isRefused = false;
  readonly fullStates: Budget;
  #denied = false;

  constructor(
    readonly connection: Connection,
    readonly member: Member,
    /** When the access runs out by itself, milliseconds since 1970. */
    public until: number | undefined,
  ) {
    this.fullStates = new Budget(connection.tuning.fullStates, connection.openedAt);
  }

  /** What it wrote was ignored, so that a barrier would now be a lie. */
  get denied(): boolean {
    return this.#denied;
  }

  /** Says so, once. */
  deny(refusal: Frame): void {
    if (!this.#denied) this.connection.send(refusal);
    this.#denied = true;
  }
}
