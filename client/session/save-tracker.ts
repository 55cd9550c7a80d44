import type * as Y from "yjs";
import { changedPlaces } from "./changed-places.ts";
import type { WaitingLedger } from "./waiting-ledger.ts";

/** How long edits gather before the server is asked whether they are on its disk. */
const ASK_AFTER = 100;

export type SaveFacts = {
  /** How many changes a person would count. */
  readonly waiting: number;
  readonly waitingSince: number | undefined;
  readonly owedSince: number | undefined;
  readonly denied: boolean;
};

type Options = {
  readonly doc: Y.Doc;
  readonly ledger: WaitingLedger;
  readonly now: () => number;
  /** Asks the server to answer `upTo` once all sent before is on its disk. False if it cannot be asked now. */
  readonly ask: (upTo: number) => boolean;
  readonly onChange: () => void;
};

/**
 * Counts the changes made on this device and which of them the server's disk has. A state vector
 * cannot tell that, for it does not see deletions; the server's word on a numbered question can.
 */
export class SaveTracker {
  #made = 0;
  #saved = 0;
  #asked = 0;
  /** Where the changes are that wait, how many, and the last update that made them. */
  readonly #waiting = new Map<string, { readonly changes: number; readonly upTo: number }>();
  #waitingSince: number | undefined;
  #owedSince: number | undefined;
  #denied = false;
  #askTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
    options.doc.on("update", this.#onUpdate);
  }

  get facts(): SaveFacts {
    return {
      waiting: [...this.#waiting.values()].reduce((sum, { changes }) => sum + changes, 0),
      waitingSince: this.#waitingSince,
      owedSince: this.#owedSince,
      denied: this.#denied,
    };
  }

  /** Where those changes are; what earlier visits left is one place of no name. */
  get places(): readonly string[] {
    return [...this.#waiting.keys()];
  }

  /** The device's copy is loaded, and with it what earlier visits could not save. */
  adopt(): void {
    const left = this.#options.ledger.adopt();
    if (left === 0) return;
    this.#waiting.set("earlier visits", { changes: left, upTo: ++this.#made });
    this.#waitingSince ??= this.#options.now();
    this.#options.onChange();
    // A copy that was slow to load may find the connection made.
    this.#ask();
  }

  /** A fresh connection: what went unanswered on the last one will not be answered any more. */
  opened(): void {
    this.#denied = false;
    this.#asked = this.#saved;
    this.#owedSince = undefined;
    this.#options.onChange();
  }

  /** The server now has everything that this device has. */
  joined(): void {
    this.#ask();
  }

  lost(): void {
    this.#owedSince = undefined;
    this.#options.onChange();
  }

  /** The server took no notice of what was sent: its answers no longer speak for our changes. */
  deny(): void {
    this.#denied = true;
    this.#options.onChange();
  }

  acknowledged(upTo: number): void {
    if (this.#denied || upTo <= this.#saved || upTo > this.#asked) return;
    const { ledger, now, onChange } = this.#options;
    this.#saved = upTo;
    for (const [place, last] of this.#waiting) if (last.upTo <= upTo) this.#waiting.delete(place);
    ledger.settleAdopted();
    ledger.note(this.facts.waiting);
    this.#waitingSince = this.#saved < this.#made ? now() : undefined;
    this.#owedSince = this.#saved < this.#asked ? now() : undefined;
    onChange();
  }

  /** What the server would not take is given up. */
  forget(): void {
    this.stop();
    this.#options.ledger.clear();
  }

  stop(): void {
    clearTimeout(this.#askTimer);
    this.#options.doc.off("update", this.#onUpdate);
  }

  readonly #onUpdate = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, tr: Y.Transaction) => {
    if (!tr.local) return;
    const { ledger, now, onChange } = this.#options;
    this.#waiting.set(changedPlaces(tr), { changes: 1, upTo: ++this.#made });
    this.#waitingSince ??= now();
    ledger.note(this.facts.waiting);
    this.#askTimer ??= setTimeout(() => {
      this.#askTimer = undefined;
      this.#ask();
    }, ASK_AFTER);
    onChange();
  };

  #ask(): void {
    if (this.#made === this.#saved || this.#made === this.#asked) return;
    if (!this.#options.ask(this.#made)) return;
    this.#asked = this.#made;
    this.#owedSince ??= this.#options.now();
    this.#options.onChange();
  }
}
