import type * as Y from "yjs";
import type { Party } from "../../shared/access/index.ts";
import {
  type Bounds,
  boundsOf,
  FLAGS,
  type JourneyDoc,
  type Overstep,
  overstepIn,
  type Restrictions,
  restrictionsIn,
} from "../../shared/document/index.ts";
import type { SetBack } from "../../shared/protocol/index.ts";
import { tellOf } from "./told.ts";

/** What somebody changed that was not theirs to change, and what they are told of it. */
export type Caught = { readonly overstep: Overstep; readonly told: readonly SetBack[] };

/** Knows what the members of a map may not change; a map without restrictions costs it nothing. */
export class Warden {
  #restrictions: Restrictions | undefined;
  #isStale = true;

  constructor(readonly doc: JourneyDoc) {
    const forget = () => {
      this.#isStale = true;
    };
    doc.getMap("meta").observe(forget);
    doc.getMap("lanes").observeDeep(forget);
  }

  get restrictions(): Restrictions | undefined {
    if (this.#isStale) this.#restrictions = restrictionsIn(this.doc);
    this.#isStale = false;
    return this.#restrictions;
  }

  boundsFor(party: Party): Bounds | undefined {
    return this.restrictions && boundsOf(this.restrictions, party);
  }

  /**
   * Judges what one member's transaction did, while it ends. Where nothing was restricted before,
   * nobody but the server restricts anything.
   */
  judge(
    transaction: Y.Transaction,
    wasRestricted: Restrictions | undefined,
    bounds: Bounds | undefined,
  ): Caught | undefined {
    const within = bounds ?? (!wasRestricted && this.restrictions ? FLAGS : undefined);
    const overstep = within && overstepIn(transaction, this.doc, within);
    if (!overstep) return undefined;
    const told = tellOf(this.doc, overstep.judgement.overstepped, wasRestricted);
    return { overstep, told };
  }
}
