import type { Seat } from "./seat.ts";

/**
 * Who in a room writes with which Yjs client id. Two people writing with one id would lose each
 * other's edits for ever, so an id is whoever's who spoke with it first, until they leave: what was
 * made offline on a shared device may be brought by the next person who uses it.
 */
export class ClientIds {
  readonly #holders = new Map<number, Set<Seat>>();

  /** False when the id is somebody else's. */
  claim(id: number, seat: Seat): boolean {
    if (this.othersWith(id, seat).length > 0) return false;
    const holders = this.#holders.get(id) ?? new Set();
    this.#holders.set(id, holders.add(seat));
    seat.claimed.add(id);
    return true;
  }

  /** Whoever else has this id; a person's other sockets are no others. */
  othersWith(id: number, seat: Seat): readonly Seat[] {
    const holders = this.#holders.get(id);
    if (!holders || holders.has(seat)) return [];
    return [...holders].filter(({ member }) => member.owner !== seat.member.owner);
  }

  release(seat: Seat): void {
    for (const id of seat.claimed) {
      const holders = this.#holders.get(id);
      holders?.delete(seat);
      if (holders?.size === 0) this.#holders.delete(id);
    }
  }
}
