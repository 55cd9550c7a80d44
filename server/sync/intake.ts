import * as Y from "yjs";
import {
  type JourneyDoc,
  repair,
  type Violation,
  violationsIn,
} from "../../shared/document/index.ts";
import type { Seat } from "./seat.ts";

/** Live edits are the person's own, as they are made; step 2 may carry what others made too. */
export type Edit = {
  readonly seat: Seat;
  readonly update: Uint8Array;
  readonly kind: "live" | "step-2";
};

/** The origins of what members write, and of what the server mends of it. */
const MEMBERS = { by: "members" };
const REPAIR = { by: "the server" };

/**
 * Edits that wait to be taken into the document. All that wait are taken in together, since a Yjs
 * transaction costs several times what an edit does.
 */
export class Intake {
  #waiting: Edit[] = [];
  #bytes = 0;
  #then: (() => void)[] = [];
  #violations: Violation[] = [];
  #batch: readonly Edit[] = [];
  #taken: readonly Edit[] = [];

  constructor(
    readonly doc: JourneyDoc,
    /** Judges an edit and applies it. */
    readonly take: (edit: Edit) => void,
  ) {
    doc.on("afterTransaction", this.#onTransaction);
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** What is being taken in, for those who note it down. */
  get taken(): readonly Edit[] {
    return this.#taken;
  }

  /** What was last taken in together, or could not be. */
  get batch(): readonly Edit[] {
    return this.#batch;
  }

  add(edit: Edit): void {
    this.#waiting.push(edit);
    this.#bytes += edit.update.length;
  }

  /** Runs `then` once all that waits now has been taken in. */
  afterwards(then: () => void): void {
    if (this.isEmpty) then();
    else this.#then.push(then);
  }

  /** Takes in all that waits. Throws when the document cannot be trusted any more. */
  digest(): void {
    this.#batch = this.#waiting.splice(0);
    this.#taken = this.#batch;
    this.#bytes = 0;
    this.doc.transact(() => {
      for (const edit of this.#taken) this.take(edit);
    }, MEMBERS);
    this.#taken = [];
    if (this.#violations.length > 0) repair(this.doc, this.#violations.splice(0), REPAIR);
    for (const then of this.#then.splice(0)) then();
  }

  readonly #onTransaction = (transaction: Y.Transaction): void => {
    if (transaction.origin !== MEMBERS || !changesMoreThanText(transaction)) return;
    this.#violations.push(...violationsIn(transaction, this.doc));
  };
}

/** Within rich text there is nothing to mend, and most edits are made there. */
const changesMoreThanText = (transaction: Y.Transaction): boolean =>
  [...transaction.changed.keys()].some(
    (type) => !(type instanceof Y.XmlText || type instanceof Y.XmlFragment),
  );
