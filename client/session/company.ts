import type { Focus } from "../../shared/protocol/index.ts";
import { Emitter } from "./emitter.ts";
import type { Person } from "./session-port.ts";

type Lead = (focus: Focus) => void;

/** Whom this person goes along with on the board, and how they get to where others are. */
export class Company {
  readonly changed = new Emitter();
  #following: Person | undefined;
  #lead: Lead | undefined;

  constructor(readonly tell: (following: number | undefined) => void) {}

  /** As they were when they were chosen. */
  readonly following = (): Person | undefined => this.#following;

  readonly follow = (person: Person | undefined): void => {
    if (person === this.#following) return;
    this.#following = person;
    this.tell(person?.clientId);
    this.changed.emit();
  };

  /** There are places to go to only while the board is shown. */
  get atBoard(): boolean {
    return this.#lead !== undefined;
  }

  readonly goTo = (focus: Focus): void => this.#lead?.(focus);

  /** The board leads to its places from now on. Returns how it ends, and with it any following. */
  readonly led = (lead: Lead): (() => void) => {
    this.#lead = lead;
    return () => {
      this.#lead = undefined;
      this.follow(undefined);
    };
  };
}
