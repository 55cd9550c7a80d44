import type * as Y from "yjs";
import { asJourneyDoc } from "../../shared/document/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { LogKey, MapRecord, StoredMap } from "../store/port.ts";
import { Answers } from "./answers.ts";
import { ClientIds } from "./client-ids.ts";
import type { DocumentKind } from "./document-kind.ts";
import { takeEdit } from "./edit.ts";
import type { Frame } from "./frame.ts";
import type { Goodbye } from "./goodbye.ts";
import { hear } from "./hear.ts";
import { type Edit, Intake } from "./intake.ts";
import { type Batch, Journal } from "./journal.ts";
import { Keeper } from "./keeping.ts";
import { MapNews } from "./map-news.ts";
import { MapSize } from "./map-size.ts";
import { isSound, openDoc } from "./open-doc.ts";
import { Pacer } from "./pacer.ts";
import { Presence } from "./presence.ts";
import { updateFrame } from "./protocol.ts";
import type { Seat } from "./seat.ts";
import type { SyncLimits, Tuning } from "./tuning.ts";

/** What a room needs of the house. */
export type House = {
  readonly limits: SyncLimits;
  readonly tuning: Tuning;
  readonly now: () => number;
  /** A room has something to write. */
  readonly onWork: (journal: Journal) => void;
  /** What is on disk, when what is in memory cannot be shown. */
  readonly load: (key: LogKey) => Promise<StoredMap>;
  /** The map has a new title. */
  readonly onRename: (room: Room) => void;
  /** The document in memory cannot be trusted any more; one of `edits` may be why. */
  readonly onBroken: (room: Room, why: unknown, edits: readonly Edit[]) => void;
};

/** A room is busy that was edited so many milliseconds ago. */
const BUSY = 2_000;

/** One document of a map in memory and the people in it. */
export class Room {
  readonly key: LogKey;
  readonly doc: Y.Doc;
  readonly seats = new Set<Seat>();
  readonly clientIds = new ClientIds();
  readonly presence: Presence;
  readonly answers: Answers;
  readonly intake: Intake;
  readonly keeper: Keeper | undefined;
  readonly journal: Journal;
  readonly size: MapSize;
  /** Those who are using the room without a seat. */
  visitors = 0;
  emptySince = performance.now();
  editedAt = Number.NEGATIVE_INFINITY;
  readonly news: MapNews | undefined;
  readonly #presencePacer: Pacer;
  readonly #renamePacer: Pacer;
  #isOver = false;

  constructor(
    readonly id: MapId,
    readonly kind: DocumentKind,
    stored: StoredMap,
    readonly house: House,
    known?: MapRecord,
  ) {
    this.key = kind.keyOf(id);
    this.doc = openDoc(stored.updates);
    this.answers = new Answers(this.doc);
    this.size = new MapSize(stored, house.tuning);
    this.news = this.#newsFor(known);
    const journey = asJourneyDoc(this.doc);
    if (kind.isKept) this.keeper = new Keeper(journey, this.seats, house.now);
    this.intake = new Intake(
      journey,
      (edit) => {
        if (edit.seat.isRefused) return;
        const goodbye = takeEdit(this, edit);
        if (goodbye) this.#refuse(edit.seat, goodbye);
      },
      this.keeper,
    );
    this.journal = new Journal(this.key, house.tuning, {
      onWork: house.onWork,
      prepare: () => this.digest(),
      onStored: (batch, seq) => this.#publish(batch, seq),
    });
    this.presence = new Presence(this.clientIds, (holders) => this.suspect(holders));
    this.#presencePacer = new Pacer(house.tuning.presenceEvery, () => this.#publishPresence());
    this.#renamePacer = new Pacer(house.tuning.renameAfter, () => house.onRename(this));
    this.doc.on("update", this.#onUpdate);
  }

  /** It was put away or given up: nobody may sit down in it any more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  get isEmpty(): boolean {
    return this.seats.size === 0 && this.visitors === 0;
  }

  /** Nobody has been here for a while and everything is written. */
  get isDone(): boolean {
    const emptyFor = performance.now() - this.emptySince;
    return this.isEmpty && this.isSettled && emptyFor >= this.house.tuning.keepEmptyFor;
  }

  get isSettled(): boolean {
    return this.intake.isEmpty && this.journal.isSettled;
  }

  /** More waits for the disk than should be kept in memory. */
  get isOverloaded(): boolean {
    return this.intake.bytes + this.journal.bytes > this.house.tuning.queueBytes;
  }

  get isWorthCompacting(): boolean {
    const isBusy = !this.isEmpty && performance.now() - this.editedAt < BUSY;
    return this.size.isWorthCompacting(isBusy);
  }

  enter(seat: Seat): void {
    this.seats.add(seat);
    seat.connection.send(this.answers.question());
    if (this.presence.isInhabited) seat.connection.send(this.presence.everybody());
    this.keeper?.greet(seat);
  }

  leave(seat: Seat): void {
    this.seats.delete(seat);
    if (this.presence.leave(seat)) this.#presencePacer.askAtOnce();
    this.clientIds.release(seat);
    if (this.isEmpty) this.emptySince = performance.now();
  }

  hear(seat: Seat, bytes: Uint8Array): void {
    if (this.#isOver) return;
    const goodbye = hear(this, seat, bytes);
    if (goodbye) this.#refuse(seat, goodbye);
    if (this.presence.hasNews) this.#presencePacer.ask();
  }

  /** Takes an edit, to be applied with others before the next write. */
  take(edit: Edit): void {
    this.intake.add(edit);
    this.journal.ask();
  }

  /** Brings the document up to what has been heard. */
  digest(): void {
    if (this.intake.isEmpty) return;
    const before = this.journal.length;
    try {
      this.intake.digest();
      if (!isSound(this.doc)) throw new AppError("internal", "an update left something pending");
    } catch (error) {
      this.journal.forgetAfter(before);
      this.house.onBroken(this, error, this.intake.batch);
    }
  }

  /** Runs a change of the server's own; resolves once it is on disk and everybody has been sent it. */
  async change<T>(change: (doc: Y.Doc) => T): Promise<T> {
    if (this.journal.isFailing) throw new AppError("storage_failed", "The map cannot be stored.");
    this.digest();
    if (this.#isOver) throw new AppError("not_ready", "The map is being loaded afresh.");
    const result = change(this.doc);
    if (!isSound(this.doc)) {
      const error = new AppError("internal", "a change left something pending");
      this.house.onBroken(this, error, []);
      throw error;
    }
    await new Promise<void>((resolve, reject) => this.journal.afterwards(resolve, reject));
    return result;
  }

  broadcast(frame: Frame, except?: Seat): void {
    for (const seat of this.seats) if (seat !== except) seat.connection.send(frame);
  }

  /** Somebody else wants a client id of theirs: are they still there? */
  suspect(holders: readonly Seat[]): void {
    for (const { connection } of holders) connection.probe(this.house.tuning.probeWithin);
  }

  stop(): void {
    this.#isOver = true;
    this.#presencePacer.stop();
    this.#renamePacer.stop();
    this.doc.destroy();
  }

  readonly #onUpdate = (update: Uint8Array): void => {
    this.answers.forget();
    this.editedAt = performance.now();
    this.size.grow(update.length);
    this.journal.note(update, this.intake.taken);
  };

  #newsFor(known: MapRecord | undefined): MapNews | undefined {
    const { news } = this.kind;
    if (!news) return undefined;
    const title = () => news.title(this.doc);
    return new MapNews(this.id, title, () => news.glance(this.doc), this.house.tuning, known);
  }

  #refuse(seat: Seat, { code, reason }: Goodbye): void {
    seat.isRefused = true;
    seat.connection.close(code, reason);
  }

  #publish(batch: Batch, seq: number): void {
    this.size.appended(batch.update.length, seq);
    this.news?.changed(this.house.now());
    if (this.news?.isRenamed) this.#renamePacer.ask();
    this.broadcast(updateFrame(batch.update), batch.from);
  }

  #publishPresence(): void {
    const news = this.presence.news();
    if (news) this.broadcast(news);
  }
}
