import * as Y from "yjs";
import {
  asJourneyDoc,
  type JourneyDoc,
  readMeta,
  repair,
  type Violation,
  violationsIn,
} from "../../shared/document/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { StoredMap } from "../store/port.ts";
import { Answers } from "./answers.ts";
import { ClientIds } from "./client-ids.ts";
import type { Frame } from "./frame.ts";
import { hear } from "./hear.ts";
import { type Batch, Journal } from "./journal.ts";
import { MapNews } from "./map-news.ts";
import { MapSize } from "./map-size.ts";
import { Pacer } from "./pacer.ts";
import { Presence } from "./presence.ts";
import { updateFrame } from "./protocol.ts";
import { Seat } from "./seat.ts";
import type { SyncLimits, Tuning } from "./tuning.ts";

/** What a room needs of the house. */
export type House = {
  readonly limits: SyncLimits;
  readonly tuning: Tuning;
  readonly now: () => number;
  /** A room has something to write. */
  readonly onNoted: (journal: Journal) => void;
  /** What is on disk, when what is in memory cannot be shown. */
  readonly load: (id: MapId) => Promise<StoredMap>;
  /** The document in memory cannot be trusted any more. */
  readonly onBroken: (room: Room, why: unknown, culprit: Seat | undefined) => void;
};

/** A room is busy that was edited so many milliseconds ago. */
const BUSY = 2_000;

/** The origin of what the server mends. */
const REPAIR = { by: "the server" };

/** One map in memory and the people in it. */
export class Room {
  readonly doc: JourneyDoc;
  readonly seats = new Set<Seat>();
  readonly clientIds = new ClientIds();
  readonly presence: Presence;
  readonly answers: Answers;
  readonly journal: Journal;
  readonly size: MapSize;
  /** Those who are using the room without a seat. */
  visitors = 0;
  emptySince = performance.now();
  editedAt = Number.NEGATIVE_INFINITY;
  readonly news: MapNews;
  readonly #presencePacer: Pacer;
  #violations: Violation[] = [];

  constructor(
    readonly id: MapId,
    stored: StoredMap,
    readonly house: House,
  ) {
    this.doc = openDoc(stored);
    this.answers = new Answers(this.doc);
    this.size = new MapSize(stored, house.tuning);
    this.news = new MapNews(id, () => readMeta(this.doc).title, house.tuning);
    this.journal = new Journal(id, house.tuning, house.onNoted, (batch, seq) =>
      this.#publish(batch, seq),
    );
    this.presence = new Presence(this.clientIds, (owner) => this.suspect(owner));
    this.#presencePacer = new Pacer(house.tuning.presenceEvery, () => this.#publishPresence());
    this.doc.on("update", this.#onUpdate);
    this.doc.on("afterTransaction", this.#onTransaction);
  }

  get isEmpty(): boolean {
    return this.seats.size === 0 && this.visitors === 0;
  }

  /** Nobody has been here for a while and everything is written. */
  get isDone(): boolean {
    const emptyFor = performance.now() - this.emptySince;
    return this.isEmpty && this.journal.isSettled && emptyFor >= this.house.tuning.keepEmptyFor;
  }

  get isWorthCompacting(): boolean {
    const isBusy = performance.now() - this.editedAt < BUSY;
    return this.size.isWorthCompacting(isBusy);
  }

  enter(seat: Seat): void {
    this.seats.add(seat);
    seat.connection.send(this.answers.question());
    if (this.presence.isInhabited) seat.connection.send(this.presence.everybody());
  }

  leave(seat: Seat): void {
    this.seats.delete(seat);
    if (this.presence.leave(seat)) this.#presencePacer.askAtOnce();
    if (seat.member.passing) this.clientIds.release(seat.member.owner);
    if (this.isEmpty) this.emptySince = performance.now();
  }

  hear(seat: Seat, bytes: Uint8Array): void {
    const goodbye = hear(this, seat, bytes);
    if (goodbye) seat.connection.close(goodbye.code, goodbye.reason);
    if (this.presence.hasNews) this.#presencePacer.ask();
  }

  /** Applies an update that was found sound, and mends what it should not have written. */
  apply(update: Uint8Array, from: Seat | undefined): void {
    const before = this.journal.length;
    try {
      Y.applyUpdate(this.doc, update, from);
      if (this.#violations.length > 0) repair(this.doc, this.#violations.splice(0), REPAIR);
      if (!this.#isSound) throw new AppError("internal", "an update left something pending");
    } catch (error) {
      this.journal.forgetAfter(before);
      this.house.onBroken(this, error, from);
    }
  }

  /** Runs a change of the server's own; resolves once it is on disk and everybody has been sent it. */
  async change(change: (doc: JourneyDoc) => void): Promise<void> {
    if (this.journal.isFailing) throw new AppError("storage_failed", "The map cannot be stored.");
    change(this.doc);
    if (!this.#isSound) {
      const error = new AppError("internal", "a change left something pending");
      this.house.onBroken(this, error, undefined);
      throw error;
    }
    await new Promise<void>((resolve, reject) => this.journal.afterwards(resolve, reject));
  }

  broadcast(frame: Frame, except?: Seat): void {
    for (const seat of this.seats) if (seat !== except) seat.connection.send(frame);
  }

  /** Somebody else wants a client id of this owner's: are they still there? */
  suspect(owner: string): void {
    for (const { member, connection } of this.seats) {
      if (member.owner === owner) connection.probe(this.house.tuning.probeWithin);
    }
  }

  stop(): void {
    this.#presencePacer.stop();
    this.doc.destroy();
  }

  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    this.answers.forget();
    this.editedAt = performance.now();
    this.size.grow(update.length);
    this.journal.note(update, origin instanceof Seat ? origin : undefined);
  };

  readonly #onTransaction = (transaction: Y.Transaction): void => {
    if (!(transaction.origin instanceof Seat) || transaction.changed.size === 0) return;
    this.#violations.push(...violationsIn(transaction, this.doc));
  };

  #publish(batch: Batch, seq: number): void {
    this.size.appended(batch.update.length, seq);
    this.news.changed(this.house.now());
    this.broadcast(updateFrame(batch.update), batch.from);
  }

  #publishPresence(): void {
    const news = this.presence.news();
    if (news) this.broadcast(news);
  }

  /** Nothing may be left over: what is pending stays for ever, what is queued never runs. */
  get #isSound(): boolean {
    const { store, _transactionCleanups } = this.doc;
    return !store.pendingStructs && !store.pendingDs && _transactionCleanups.length === 0;
  }
}

function openDoc(stored: StoredMap): JourneyDoc {
  const doc = asJourneyDoc(new Y.Doc());
  doc.transact(() => {
    for (const update of stored.updates) Y.applyUpdate(doc, update);
  });
  return doc;
}
