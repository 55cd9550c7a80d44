import type { Step } from "./step-places.ts";
import type { GivenContext } from "./verb-context.ts";
import type { Verbs } from "./verbs-port.ts";

export type BindVerbs = (context: GivenContext) => Verbs;

const RETRY = 3_000;
/** Who fails so often in a row is not just unlucky. */
const TRIES = 3;

/** What this person can do to the map. Fetched beside the map, and never by those who only look. */
export class OwnVerbs {
  #bound: Verbs | undefined;
  #loading = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly context: GivenContext,
    readonly load: () => BindVerbs | Promise<BindVerbs>,
    readonly on: {
      arrived(): void;
      /** They could not be fetched, several times over. */
      missed(): void;
    },
  ) {}

  /** Undefined until they are here. */
  readonly current = (): Verbs | undefined => this.#bound;

  /** Whether a step of undo or redo writes only what is theirs to write; else they are told why. */
  readonly mayTakeBack = (step: Step): boolean =>
    this.#bound?.may.step(this.context.doc, step) ?? true;

  /** What the server set back of theirs is not to be done once more. */
  readonly isBarred = (step: Step): boolean =>
    this.#bound?.may.quietly.step(this.context.doc, step) === false;

  /** Asks for them unless they are here or on their way; where that goes on failing, ask again. */
  readonly fetch = (): void => {
    if (this.#bound || this.#loading) return;
    const loaded = this.load();
    if (loaded instanceof Promise) {
      this.#loading = true;
      loaded.then(this.#bind, this.#fail);
    } else {
      this.#bind(loaded);
    }
  };

  stop(): void {
    clearTimeout(this.#timer);
  }

  readonly #bind = (bindVerbs: BindVerbs): void => {
    this.#bound = bindVerbs(this.context);
    this.on.arrived();
  };

  readonly #fail = (): void => {
    this.#loading = false;
    this.#failures = (this.#failures + 1) % TRIES;
    clearTimeout(this.#timer);
    if (this.#failures === 0) this.on.missed();
    else this.#timer = setTimeout(this.fetch, RETRY);
  };
}
