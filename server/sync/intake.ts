import * as Y from "yjs";
import {
  type Bounds,
  type JourneyDoc,
  type Restrictions,
  repair,
  setBack,
  type Violation,
  violationsIn,
} from "../../shared/document/index.ts";
import type { Deletion } from "../../shared/journey/index.ts";
import type { SetBack } from "../../shared/protocol/index.ts";
import type { Seat } from "./seat.ts";
import type { Caught, Warden } from "./warden.ts";

/** Live edits are the person's own, as they are made; step 2 may carry what others made too. */
export type Edit = {
  readonly seat: Seat;
  readonly update: Uint8Array;
  readonly kind: "live" | "step-2";
};

/** The origins of what members write, and of what the server mends of it. */
const MEMBERS = { by: "members" };
const REPAIR = { by: "the server" };

/** Who keeps members within their bounds, and what becomes of what they wrote beyond them. */
export type Keeping = {
  readonly warden: Warden;
  /** How what may not be added is put away. */
  readonly deletion: (seat: Seat) => Deletion;
  readonly tell: (seat: Seat, told: readonly SetBack[]) => void;
};

/** Edits that are taken in together: of everybody, or of one member with bounds of their own. */
type Run = { readonly edits: readonly Edit[]; readonly seat?: Seat };

/**
 * Edits that wait to be taken into the document. All that wait are taken in together, since a Yjs
 * transaction costs several times what an edit does.
 */
export class Intake {
  #waiting: Edit[] = [];
  #bytes = 0;
  #then: (() => void)[] = [];
  #violations: Violation[] = [];
  #bounds: Bounds | undefined;
  #restrictions: Restrictions | undefined;
  #caught: Caught | undefined;
  #ended: Y.Transaction | undefined;
  #batch: readonly Edit[] = [];
  #taken: readonly Edit[] = [];

  constructor(
    readonly doc: JourneyDoc,
    /** Judges an edit and applies it. */
    readonly take: (edit: Edit) => void,
    readonly keeping?: Keeping | undefined,
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
    this.#bytes = 0;
    const isRestricted = this.keeping?.warden.restrictions !== undefined;
    const runs = isRestricted ? runsOf(this.#batch) : [{ edits: this.#batch }];
    for (const run of runs) this.#takeIn(run);
    if (this.#violations.length > 0) repair(this.doc, this.#violations.splice(0), REPAIR);
    for (const then of this.#then.splice(0)) then();
  }

  #takeIn({ edits, seat }: Run): void {
    const warden = this.keeping?.warden;
    this.#restrictions = warden?.restrictions;
    this.#bounds = seat && warden?.boundsFor(seat.member);
    this.#taken = edits;
    this.doc.transact(() => {
      for (const edit of edits) this.take(edit);
    }, MEMBERS);
    this.#taken = [];
    this.#setBack(edits, seat);
    const ended = this.#ended;
    this.#ended = undefined;
    if (ended) this.#violations.push(...violationsIn(ended, this.doc));
  }

  readonly #onTransaction = (transaction: Y.Transaction): void => {
    if (transaction.origin !== MEMBERS) return;
    this.#caught = this.keeping?.warden.judge(transaction, this.#restrictions, this.#bounds);
    if (changesMoreThanText(transaction)) this.#ended = transaction;
  };

  /** Comes before mending: what is set back is sound already. */
  #setBack([first]: readonly Edit[], author: Seat | undefined): void {
    const { keeping } = this;
    const caught = this.#caught;
    this.#caught = undefined;
    if (!caught || !keeping || !first) return;
    setBack(this.doc, caught.overstep, keeping.deletion(first.seat), REPAIR);
    if (author && caught.told.length > 0) keeping.tell(author, caught.told);
  }
}

/** One run for each member's edits in a row: what one may not do, another may. */
function* runsOf(batch: readonly Edit[]): Generator<Run> {
  let edits: Edit[] = [];
  for (const edit of batch) {
    const [first] = edits;
    if (first && first.seat !== edit.seat) {
      yield { edits, seat: first.seat };
      edits = [];
    }
    edits.push(edit);
  }
  const [first] = edits;
  if (first) yield { edits, seat: first.seat };
}

/** Within rich text there is nothing to mend, and most edits are made there. */
const changesMoreThanText = (transaction: Y.Transaction): boolean =>
  [...transaction.changed.keys()].some(
    (type) => !(type instanceof Y.XmlText || type instanceof Y.XmlFragment),
  );
