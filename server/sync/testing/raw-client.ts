import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { MESSAGE, readSetBacks, type SetBack } from "../../../shared/protocol/index.ts";
import { MAP } from "./fake-access.ts";
import type { TestServer } from "./server.ts";

export type Said = { readonly id: number; readonly clock: number; readonly state: unknown };

type Options = {
  readonly path?: string;
  readonly params?: Record<string, string>;
  readonly headers?: Record<string, string>;
};

/** A client that says whatever a test wants, and keeps what it hears. */
export class RawClient {
  readonly socket: WebSocket;
  readonly doc = new Y.Doc();
  readonly saved: number[] = [];
  readonly denials: string[] = [];
  readonly setBacks: SetBack[] = [];
  readonly presence: Said[][] = [];
  readonly states = new Map<number, unknown>();
  updates = 0;
  answers = 0;
  questions = 0;
  closed: { readonly code: number; readonly reason: string } | undefined;
  /** The HTTP status of a handshake that was refused. */
  status: number | undefined;

  constructor(
    server: Pick<TestServer, "port">,
    token: string,
    { path, params, headers }: Options = {},
  ) {
    const query = new URLSearchParams({ ...(token && { token }), ...params });
    const address = `ws://127.0.0.1:${server.port}${path ?? `/sync/${MAP}`}?${query}`;
    this.socket = new WebSocket(address, { ...(headers && { headers }) });
    this.socket.on("message", (data) => Buffer.isBuffer(data) && this.#hear(data));
    this.socket.on("close", (code, reason) => {
      this.closed = { code, reason: reason.toString() };
    });
    this.socket.on("error", () => {});
    this.socket.on("unexpected-response", (_request, response) => {
      this.status = response.statusCode;
    });
  }

  bytes(bytes: Uint8Array): void {
    this.socket.send(bytes);
  }

  /** Sends `[…numbers, bytes]`. */
  say(numbers: readonly number[], bytes?: Uint8Array): void {
    const encoder = encoding.createEncoder();
    for (const number of numbers) encoding.writeVarUint(encoder, number);
    if (bytes) encoding.writeVarUint8Array(encoder, bytes);
    this.bytes(encoding.toUint8Array(encoder));
  }

  ask(vector: Uint8Array = Y.encodeStateVector(this.doc)): void {
    this.say([MESSAGE.sync, 0], vector);
  }

  step2(update: Uint8Array = Y.encodeStateAsUpdate(new Y.Doc())): void {
    this.say([MESSAGE.sync, 1], update);
  }

  update(update: Uint8Array): void {
    this.say([MESSAGE.sync, 2], update);
  }

  barrier(number: number): void {
    this.say([MESSAGE.saved, number]);
  }

  be(id: number, clock: number, state: unknown): void {
    this.beAll([{ id, clock, state }]);
  }

  beAll(states: readonly Said[]): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, states.length);
    for (const { id, clock, state } of states) {
      encoding.writeVarUint(encoder, id);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, JSON.stringify(state));
    }
    this.say([MESSAGE.awareness], encoding.toUint8Array(encoder));
  }

  leave(): void {
    this.socket.terminate();
  }

  #hear(data: Buffer): void {
    const decoder = decoding.createDecoder(new Uint8Array(data));
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync:
        this.#hearSync(decoder);
        break;
      case MESSAGE.awareness:
        this.#hearPresence(decoding.createDecoder(decoding.readVarUint8Array(decoder)));
        break;
      case MESSAGE.auth:
        decoding.readVarUint(decoder);
        this.denials.push(decoding.readVarString(decoder));
        break;
      case MESSAGE.saved:
        this.saved.push(decoding.readVarUint(decoder));
        break;
      case MESSAGE.setBack:
        this.setBacks.push(...readSetBacks(decoding.readVarString(decoder)));
    }
  }

  #hearSync(decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder);
    if (step === 0) this.questions++;
    else Y.applyUpdate(this.doc, decoding.readVarUint8Array(decoder));
    if (step === 1) this.answers++;
    if (step === 2) this.updates++;
  }

  #hearPresence(decoder: decoding.Decoder): void {
    const count = decoding.readVarUint(decoder);
    const said: Said[] = [];
    for (let i = 0; i < count; i++) {
      const id = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const state: unknown = JSON.parse(decoding.readVarString(decoder));
      said.push({ id, clock, state });
      if (state === null) this.states.delete(id);
      else this.states.set(id, state);
    }
    this.presence.push(said);
  }
}
