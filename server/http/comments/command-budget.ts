import type { Author } from "../../../shared/comments/index.ts";
import { AppError } from "../../../shared/errors/index.ts";
import type { Caller } from "../../access/index.ts";

/** So many commands at once, and so many a second after that. */
type Allowance = { readonly burst: number; readonly perSecond: number };

const PERSON: Allowance = { burst: 60, perSecond: 1 };
/** Guests make up who they are; those of one link share this. */
const LINK: Allowance = { burst: 600, perSecond: 10 };
const REMEMBERED = 10_000;

export class TooManyCommands extends AppError {
  constructor(readonly retryAfterSeconds: number) {
    super("too_many_requests", `Too many comments at once; try again in ${retryAfterSeconds} s`);
  }
}

type Purse = { readonly left: number; readonly at: number };

/** Lets nobody flood a map with comments. */
export class CommandBudget {
  readonly #purses = new Map<string, Purse>();

  constructor(readonly now: () => number) {}

  /** How many purses are remembered. */
  get size(): number {
    return this.#purses.size;
  }

  /** Takes one command from what this caller may send, or says when to come back. */
  spend(caller: Caller, speaker: Author): void {
    if (caller.kind === "automation") return;
    if (caller.kind === "guest") this.#take(`link:${caller.linkId}`, LINK);
    this.#take(`person:${speaker.id}`, PERSON);
  }

  #take(key: string, { burst, perSecond }: Allowance): void {
    const now = this.now();
    const { left, at } = this.#purses.get(key) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + (Math.max(0, now - at) / 1000) * perSecond);
    if (filled < 1) throw new TooManyCommands(Math.ceil((1 - filled) / perSecond));
    // Behind all others, so that the first ones have been quiet for longest.
    this.#purses.delete(key);
    this.#purses.set(key, { left: filled - 1, at: now });
    const [oldest] = this.#purses.keys();
    if (this.#purses.size > REMEMBERED && oldest !== undefined) this.#purses.delete(oldest);
  }
}
