import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { CLOSE, type CloseCode } from "../../shared/protocol/index.ts";
import { Budget } from "./budget.ts";
import type { Frame } from "./frame.ts";
import type { Room } from "./room.ts";
import type { Seat } from "./seat.ts";
import type { Tuning } from "./tuning.ts";

/** How far a socket has come. */
export type ConnectionState =
  | { readonly state: "greeting" }
  | { readonly state: "joined"; readonly seat: Seat; readonly room: Room; readonly ws: WebSocket }
  | { readonly state: "leaving"; readonly since: number };

const NOTHING = () => {};

/** One socket, from the first byte to the last. */
export class Connection {
  readonly openedAt = performance.now();
  /** When it was last asked for a sign of life, and when that is due. */
  askedAt = this.openedAt;
  answerBy = Number.POSITIVE_INFINITY;
  sentAt = this.openedAt;
  #state: ConnectionState = { state: "greeting" };
  /** What arrives while it is being found out whether it may still be heard. */
  #held: Uint8Array[] | undefined;
  #holds = 0;
  /** A large answer on its way is no sign of a slow reader. */
  #answerBytes = 0;
  #waitedBytes = 0;
  readonly #messages: Budget;
  readonly #bytes: Budget;

  constructor(
    readonly socket: Duplex,
    readonly request: IncomingMessage,
    readonly tuning: Tuning,
  ) {
    this.#messages = new Budget(tuning.messages, this.openedAt);
    this.#bytes = new Budget(tuning.bytes, this.openedAt);
    socket.on("error", NOTHING);
    socket.once("close", () => this.#leave());
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** What waits for the reader on the other side. */
  get waitingBytes(): number {
    return this.socket.writableLength;
  }

  get isReceivingAnswer(): boolean {
    return this.#answerOnItsWay > this.tuning.largeAnswerBytes;
  }

  get #answerOnItsWay(): number {
    if (this.waitingBytes === 0) this.#answerBytes = 0;
    return this.#answerBytes;
  }

  /** A reader that has taken something away is alive, though it may hear a ping only later. */
  noteProgress(): void {
    const before = this.#waitedBytes;
    this.#waitedBytes = this.waitingBytes;
    if (this.#waitedBytes < before) this.#alive();
  }

  join(ws: WebSocket, room: Room, seat: Seat): void {
    this.#state = { state: "joined", seat, room, ws };
    ws.on("message", (data, isBinary) => this.#receive(data, isBinary));
    ws.on("pong", () => this.#alive());
    ws.on("ping", () => this.#mayReceive(0));
    // ws says why and closes by itself.
    ws.on("error", () => this.#leave());
    room.enter(seat);
  }

  send(frame: Frame): void {
    const { length } = frame.wire;
    const { largeAnswerBytes, largeFramesBytes } = this.tuning;
    // What people did offline arrives at once, and is larger than a slow reader may have waiting.
    if (length > largeAnswerBytes && this.#answerOnItsWay + length <= largeFramesBytes) {
      this.#answerBytes += length;
    }
    this.#write(frame);
  }

  #write(frame: Frame): void {
    if (this.#state.state !== "joined") return;
    this.socket.write(frame.wire);
    this.sentAt = performance.now();
    if (this.waitingBytes > this.tuning.slowReaderBytes + this.#answerBytes) this.drop();
  }

  /** Sends what may be far larger than anything else that waits. */
  sendAnswer(frame: Frame): void {
    this.#answerBytes = this.#answerOnItsWay + frame.wire.length;
    this.#write(frame);
  }

  /** Asks for a sign of life, to be given within so many milliseconds. */
  probe(within: number): void {
    if (this.#state.state !== "joined") return;
    const now = performance.now();
    const isAsked = this.answerBy < Number.POSITIVE_INFINITY;
    this.answerBy = Math.min(this.answerBy, now + within);
    if (isAsked) return;
    this.askedAt = now;
    this.#state.ws.ping();
  }

  /** Nothing that arrives from now on counts before `resume` with what this returns. */
  hold(): number {
    this.#held ??= [];
    if (this.#state.state === "joined") this.#state.ws.pause();
    return ++this.#holds;
  }

  isLatest(hold: number): boolean {
    return hold === this.#holds;
  }

  resume(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const bytes of held) this.#hear(bytes);
    if (this.#state.state === "joined") this.#state.ws.resume();
  }

  /** Says goodbye; nothing that the other side still sends is heard. */
  close(code: CloseCode, reason: string): void {
    const state = this.#state;
    if (state.state !== "joined") return;
    this.#leave();
    state.ws.resume();
    state.ws.close(code, reason);
  }

  /** Turns a socket away that never was in a room, in a way that a browser can read. */
  refuse(ws: WebSocket, code: CloseCode, reason: string): void {
    ws.on("error", NOTHING);
    this.#leave();
    ws.close(code, reason);
  }

  /** Turns it away before it is a WebSocket. */
  refuseHttp(status: number): void {
    this.#leave();
    const line = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`;
    this.socket.end(`${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  }

  drop(): void {
    this.#leave();
    this.socket.destroy();
  }

  #leave(): void {
    const state = this.#state;
    this.#held = undefined;
    if (state.state !== "leaving") this.#state = { state: "leaving", since: performance.now() };
    if (state.state === "joined") state.room.leave(state.seat);
  }

  #alive(): void {
    this.answerBy = Number.POSITIVE_INFINITY;
  }

  #receive(data: unknown, isBinary: boolean): void {
    if (this.#state.state !== "joined") return;
    this.#alive();
    if (!isBinary) this.close(CLOSE.unsupported, "text");
    else if (Buffer.isBuffer(data) && this.#mayReceive(data.length)) {
      if (this.#held) this.#held.push(data);
      else this.#hear(data);
    }
  }

  #mayReceive(bytes: number): boolean {
    const now = performance.now();
    const within = this.#messages.spend(1, now) && this.#bytes.spend(bytes, now);
    if (!within) this.close(CLOSE.tooMany, "too many messages");
    return within;
  }

  #hear(bytes: Uint8Array): void {
    if (this.#state.state === "joined") this.#state.room.hear(this.#state.seat, bytes);
  }
}
