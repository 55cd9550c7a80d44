import type { ClientIds } from "./client-ids.ts";
import type { Frame } from "./frame.ts";
import { cleanState, readStates, type WireState, writeStates } from "./presence-states.ts";
import { presenceFrame } from "./protocol.ts";
import type { Seat } from "./seat.ts";

type Entry = { readonly by: Seat; readonly state: WireState };

const IDS_PER_SOCKET = 4;
const REMEMBERED = 10_000;

/**
 * Who is in a room and where their attention is. A state belongs to the socket that first spoke for
 * its client id; whatever others say about it is not heard.
 */
export class Presence {
  readonly #entries = new Map<number, Entry>();
  /** The last clocks of those who left: an echo of them must not bring them back. */
  readonly #left = new Map<number, number>();
  readonly #news = new Map<number, WireState>();
  #everybody: Frame | undefined;

  constructor(
    readonly clientIds: ClientIds,
    /** Somebody wants an id that these have. */
    readonly onConflict: (holders: readonly Seat[]) => void,
  ) {}

  /** Takes in what a socket says; false when it makes no sense. */
  hear(seat: Seat, bytes: Uint8Array): boolean {
    const states = readStates(bytes, (id, clock) => this.#maySay(seat, id, clock));
    if (!states) return false;
    for (const said of states) {
      const json = cleanState(said.json, seat.member.user);
      if (json === undefined) return false;
      this.#note(seat, { ...said, json });
    }
    return true;
  }

  /** Takes out all that a socket spoke for; true when that is news. */
  leave(seat: Seat): boolean {
    for (const id of [...seat.spokenFor]) {
      const clock = this.#entries.get(id)?.state.clock ?? 0;
      this.#note(seat, { id, clock, json: "null" });
    }
    return this.#news.size > 0;
  }

  /** What has changed since it was last asked for. */
  news(): Frame | undefined {
    if (this.#news.size === 0) return undefined;
    const frame = presenceFrame(writeStates(this.#news.values()));
    this.#news.clear();
    return frame;
  }

  get isInhabited(): boolean {
    return this.#entries.size > 0;
  }

  get hasNews(): boolean {
    return this.#news.size > 0;
  }

  everybody(): Frame {
    this.#everybody ??= presenceFrame(
      writeStates([...this.#entries.values()].map(({ state }) => state)),
    );
    return this.#everybody;
  }

  #maySay(seat: Seat, id: number, clock: number): boolean {
    seat.ownId ??= id;
    const entry = this.#entries.get(id);
    if (entry?.by === seat) return clock >= entry.state.clock;
    const others = this.clientIds.othersWith(id, seat);
    if (id === seat.ownId) {
      this.onConflict(others);
      return this.clientIds.claim(id, seat);
    }
    const isFree = !entry && others.length === 0 && clock > (this.#left.get(id) ?? -1);
    if (!isFree || seat.spokenFor.size >= IDS_PER_SOCKET) return false;
    seat.spokenFor.add(id);
    return true;
  }

  #note(seat: Seat, state: WireState): void {
    const { id, clock, json } = state;
    const entry = this.#entries.get(id);
    if (json === "null" && !entry) return;
    entry?.by.spokenFor.delete(id);
    if (json === "null") {
      this.#entries.delete(id);
      this.#remember(id, clock);
    } else {
      this.#entries.set(id, { by: seat, state });
      seat.spokenFor.add(id);
      this.#left.delete(id);
    }
    this.#news.set(id, state);
    this.#everybody = undefined;
  }

  #remember(id: number, clock: number): void {
    this.#left.set(id, clock);
    const [oldest] = this.#left.keys();
    if (this.#left.size > REMEMBERED && oldest !== undefined) this.#left.delete(oldest);
  }
}
