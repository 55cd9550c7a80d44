import type { VerbContext } from "./verb-context.ts";
import type { Verbs } from "./verbs-port.ts";

export type BindVerbs = (context: VerbContext) => Verbs;

/** What this person can do to the map. Fetched beside the map, and never by those who only look. */
export class OwnVerbs {
  #bound: Verbs | undefined;

  constructor(
    readonly context: VerbContext,
    readonly load: () => BindVerbs | Promise<BindVerbs>,
    readonly onArrival: () => void,
  ) {}

  /** Undefined until they are here. */
  get current(): Verbs | undefined {
    return this.#bound;
  }

  /** Asks for them unless they are here; after a failure, for want of a network, ask again. */
  fetch(): void {
    if (this.#bound) return;
    const bind = (bindVerbs: BindVerbs) => {
      this.#bound ??= bindVerbs(this.context);
      this.onArrival();
    };
    const loaded = this.load();
    if (loaded instanceof Promise) loaded.then(bind, () => undefined);
    else bind(loaded);
  }
}
