import { AppError } from "../../shared/errors/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import { CLOSE } from "../../shared/protocol/index.ts";
import type { Catalogue, UpdateLog } from "../store/port.ts";
import { compact } from "./compact.ts";
import type { DocumentKind } from "./document-kind.ts";
import { findCulprit } from "./find-culprit.ts";
import type { Edit } from "./intake.ts";
import type { Logger } from "./logger.ts";
import { type House, Room } from "./room.ts";
import type { Seat } from "./seat.ts";

type Deps = {
  readonly updateLog: UpdateLog;
  readonly catalogue: Catalogue;
  readonly logger: Logger;
};

/** The documents of one kind in memory. */
export class Rooms {
  /** Whether they may be used; what is under way ends all the same. */
  isOpen = true;
  /** How many were given up, since what they held could not be trusted. */
  reloads = 0;
  readonly #house: House;
  readonly #doors = new Map<MapId, Promise<Room>>();
  readonly #open = new Map<MapId, Room>();
  readonly #visits = new Set<Promise<unknown>>();
  /** Rooms that were given up and still write what was sound. */
  readonly #closing = new Map<MapId, Promise<void>>();

  constructor(
    readonly kind: DocumentKind,
    readonly deps: Deps,
    house: Omit<House, "onBroken" | "onRename" | "load">,
  ) {
    this.#house = {
      ...house,
      load: (key) => deps.updateLog.load(key),
      onRename: (room) => void this.#tell(room),
      onBroken: (room, why, edits) => void this.#giveUp(room, why, edits),
    };
  }

  get size(): number {
    return this.#open.size;
  }

  /** Uses a room, loading it if need be; it stays in memory meanwhile. */
  async visit<T>(id: MapId, use: (room: Room) => T | Promise<T>): Promise<T> {
    if (!this.isOpen) throw new AppError("not_ready", "The server is stopping.");
    const visit = this.#visit(id, use);
    this.#visits.add(visit);
    return visit.finally(() => this.#visits.delete(visit));
  }

  /** Resolves once those who use a room without a seat are done. */
  async left(): Promise<void> {
    await Promise.allSettled(this.#visits);
  }

  async #visit<T>(id: MapId, use: (room: Room) => T | Promise<T>): Promise<T> {
    const room = await this.#enter(id);
    room.visitors++;
    try {
      return await use(room);
    } finally {
      room.visitors--;
      if (room.isEmpty) room.emptySince = performance.now();
    }
  }

  /** Writes down, rewrites and puts away whatever is ripe for it. */
  sweep(): void {
    for (const room of this.#open.values()) {
      const { isDone } = room;
      if (isDone || room.news?.isDue(this.#house.now())) void this.#tell(room);
      if (room.isWorthCompacting) void compact(this.deps, room);
      if (isDone) this.#forget(room);
    }
  }

  /** Tells the catalogue all that it does not know yet. */
  async tellAll(): Promise<void> {
    await Promise.all([...this.#open.values()].map((room) => this.#tell(room)));
  }

  async #tell(room: Room): Promise<void> {
    try {
      await room.news?.tell(this.deps.catalogue);
    } catch (error) {
      this.deps.logger.warn({ err: error, map: room.id }, "the list of maps is behind");
    }
  }

  /** Ends all timers. */
  stop(): void {
    for (const room of this.#open.values()) room.stop();
  }

  #enter(id: MapId): Promise<Room> {
    const known = this.#doors.get(id);
    if (known) return known;
    const door = this.#load(id);
    this.#doors.set(id, door);
    // A load that failed may be tried again.
    door.catch(() => this.#doors.delete(id));
    return door;
  }

  async #load(id: MapId): Promise<Room> {
    await this.#closing.get(id);
    const { updateLog, catalogue } = this.deps;
    const { kind } = this;
    const [stored, known] = await Promise.all([
      updateLog.load(kind.keyOf(id)),
      kind.news && catalogue.findMap(id),
    ]);
    const room = new Room(id, kind, stored, this.#house, stored.upTo > 0 ? known : undefined);
    this.#open.set(id, room);
    return room;
  }

  #forget(room: Room): void {
    this.#doors.delete(room.id);
    this.#open.delete(room.id);
    room.stop();
  }

  /** Everybody comes back by sync, to what the log says. */
  async #giveUp(room: Room, why: unknown, edits: readonly Edit[]): Promise<void> {
    if (this.#open.get(room.id) !== room) return;
    this.reloads++;
    this.deps.logger.warn({ err: why, map: room.key }, "a map is loaded afresh");
    const written = new Promise<void>((resolve) => room.journal.afterwards(resolve));
    const closing = written.then(() => {
      if (this.#closing.get(room.id) === closing) this.#closing.delete(room.id);
    });
    this.#closing.set(room.id, closing);
    this.#forget(room);
    // Nobody is heard in here any more: those who cannot be the culprit need not wait for it.
    const suspects = new Set(edits.map((edit) => edit.seat));
    for (const seat of [...room.seats]) if (!suspects.has(seat)) sendBack(seat);
    // Somebody who is not found out would break the map again and again.
    const culprit = await findCulprit(room, edits).catch(() => undefined);
    culprit?.connection.close(CLOSE.refused, "the update cannot be applied");
    for (const seat of [...room.seats]) sendBack(seat);
  }
}

const sendBack = (seat: Seat): void =>
  seat.connection.close(CLOSE.reload, "the map is loaded afresh");
