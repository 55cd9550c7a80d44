import type { JourneyDoc } from "../../shared/document/index.ts";
import type { Deletion } from "../../shared/journey/index.ts";
import { MOST_SET_BACK, type SetBack } from "../../shared/protocol/index.ts";
import { newId } from "../new-id.ts";
import type { Keeping } from "./intake.ts";
import { setBackFrame } from "./protocol.ts";
import type { Seat } from "./seat.ts";
import { Warden } from "./warden.ts";

/** So many people are remembered who have yet to hear what of theirs was set back. */
const MOST_UNTOLD = 200;

/** Keeps the members of a room within their bounds; what they may not add goes to the trash in their name. */
export class Keeper implements Keeping {
  readonly warden: Warden;
  /** By whose socket it is: a connection that has just broken takes no message any more. */
  readonly #untold = new Map<string, readonly SetBack[]>();

  constructor(
    doc: JourneyDoc,
    readonly seats: Iterable<Seat>,
    readonly now: () => number,
  ) {
    this.warden = new Warden(doc);
  }

  readonly deletion = ({ member }: Seat): Deletion => ({
    by: member.user.id,
    at: this.now(),
    batch: newId(),
  });

  readonly tell = ({ member: { owner } }: Seat, told: readonly SetBack[]): void => {
    const all = [...(this.#untold.get(owner) ?? []), ...told].slice(-MOST_SET_BACK);
    this.#untold.delete(owner);
    this.#untold.set(owner, all);
    const [longest] = this.#untold.keys();
    if (longest !== undefined && this.#untold.size > MOST_UNTOLD) this.#untold.delete(longest);
    for (const { member, connection } of this.seats) {
      if (member.owner === owner) connection.send(setBackFrame(told));
    }
  };

  /** Somebody is back who may not have heard it. */
  greet({ member, connection }: Seat): void {
    const told = this.#untold.get(member.owner);
    if (told) connection.send(setBackFrame(told));
  }

  /** They have heard it. */
  heard({ member }: Seat): void {
    this.#untold.delete(member.owner);
  }
}
