import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { writePermissionDenied } from "y-protocols/auth";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import { readSyncMessage, writeSyncStep1, writeUpdate } from "y-protocols/sync";
import * as Y from "yjs";
import { MESSAGE } from "../../../shared/protocol/index.ts";
import { FakeSocket } from "./fake-socket.ts";

/** How long a message travels and how long a write to disk takes, in milliseconds. */
const TRAVEL = 1;
const WRITE = 10;

type Network = "up" | "silent" | "refusing";

/** A server as the contract describes it, in memory, with a network and a disk that can fail. */
export class FakeServer {
  /** What is on disk: all that survives a crash. */
  readonly disk = new Y.Doc();
  #network: Network = "up";
  #diskWorks = true;
  /** The code with which everybody is turned away at once. */
  door: number | undefined;
  mayWrite = true;
  /** The addresses that were asked for. */
  readonly asked: string[] = [];
  #memory = new Y.Doc();
  #awareness = new Awareness(this.#memory);
  #sockets = new Set<FakeSocket>();
  #unwritten: { update: Uint8Array; from: FakeSocket | undefined }[] = [];
  #barriers: { socket: FakeSocket; number: number; after: number }[] = [];
  #written = 0;
  #received = 0;

  constructor(seed?: Y.Doc) {
    this.#awareness.setLocalState(null);
    if (!seed) return;
    for (const doc of [this.disk, this.#memory]) Y.applyUpdate(doc, Y.encodeStateAsUpdate(seed));
  }

  /** A network that goes takes the open connections along, and tells neither side. */
  setNetwork(network: Network): void {
    this.#network = network;
    if (network !== "up") this.#sockets.clear();
  }

  /** The class to give to a session instead of the browser's. */
  readonly socketClass = (): (new (address: string | URL) => FakeSocket) => {
    const server = this;
    return class extends FakeSocket {
      constructor(address: string | URL) {
        super((socket) => server.#receive(socket));
        server.#greet(this, String(address));
      }
    };
  };

  /** Somebody else's edit. */
  edit(change: (doc: Y.Doc) => void): void {
    const before = Y.encodeStateVector(this.#memory);
    change(this.#memory);
    const update = Y.encodeStateAsUpdate(this.#memory, before);
    this.#take(update, undefined);
  }

  /** Somebody else's state of presence. */
  showPerson(clientId: number, state: Record<string, unknown> | null): void {
    const other = new Awareness(new Y.Doc());
    other.setLocalState(null);
    const clock = (this.#awareness.meta.get(clientId)?.clock ?? 0) + 1;
    other.states.set(clientId, state ?? {});
    other.meta.set(clientId, { clock, lastUpdated: Date.now() });
    if (state === null) other.states.delete(clientId);
    const update = encodeAwarenessUpdate(other, [clientId]);
    applyAwarenessUpdate(this.#awareness, update, "server");
    for (const socket of this.#sockets) this.#send(socket, MESSAGE.awareness, update);
    other.destroy();
  }

  presenceOf(clientId: number): Record<string, unknown> | undefined {
    return this.#awareness.getStates().get(clientId);
  }

  close(code: number): void {
    for (const socket of [...this.#sockets]) this.#drop(socket, code);
  }

  /** Dies without a word and comes back with what is on disk. */
  crash(): void {
    this.#unwritten = [];
    this.#barriers = [];
    this.#memory = new Y.Doc();
    Y.applyUpdate(this.#memory, Y.encodeStateAsUpdate(this.disk));
    this.#written = 0;
    this.#received = 0;
    this.close(1006);
  }

  #greet(socket: FakeSocket, address: string): void {
    this.asked.push(address);
    if (this.#network === "silent") return;
    setTimeout(() => {
      if (this.#network === "up") socket.opened();
      const code = this.#network === "up" ? this.door : 1006;
      if (code !== undefined) {
        socket.closed(code);
        return;
      }
      this.#sockets.add(socket);
      const step1 = encoding.createEncoder();
      encoding.writeVarUint(step1, MESSAGE.sync);
      writeSyncStep1(step1, this.disk);
      this.#deliver(socket, encoding.toUint8Array(step1));
      if (this.#awareness.getStates().size > 0) this.#tellEverybody(socket);
    }, TRAVEL);
  }

  #tellEverybody(socket: FakeSocket): void {
    const everyone = [...this.#awareness.getStates().keys()];
    this.#send(socket, MESSAGE.awareness, encodeAwarenessUpdate(this.#awareness, everyone));
  }

  #drop(socket: FakeSocket, code: number): void {
    this.#sockets.delete(socket);
    if (this.#network === "up") socket.closed(code);
  }

  #receive(socket: FakeSocket): void {
    if (this.#network !== "up") {
      socket.sent.length = 0;
      return;
    }
    setTimeout(() => {
      for (const bytes of socket.sent.splice(0)) {
        if (this.#sockets.has(socket) && this.#network === "up") this.#answer(socket, bytes);
      }
    }, TRAVEL);
  }

  #answer(socket: FakeSocket, bytes: Uint8Array): void {
    const message = decoding.createDecoder(bytes);
    switch (decoding.readVarUint(message)) {
      case MESSAGE.sync:
        this.#sync(socket, bytes.subarray(1));
        break;
      case MESSAGE.awareness:
        this.#relay(socket, decoding.readVarUint8Array(message));
        break;
      case MESSAGE.queryAwareness:
        this.#tellEverybody(socket);
        break;
      case MESSAGE.saved: {
        const number = decoding.readVarUint(message);
        this.#barriers.push({ socket, number, after: this.#received });
        this.#write();
      }
    }
  }

  #relay(from: FakeSocket, states: Uint8Array): void {
    applyAwarenessUpdate(this.#awareness, states, from);
    for (const socket of this.#sockets) {
      if (socket !== from) this.#send(socket, MESSAGE.awareness, states);
    }
  }

  #sync(socket: FakeSocket, bytes: Uint8Array): void {
    const asks = bytes[0] === 0;
    const answer = encoding.createEncoder();
    if (asks) {
      encoding.writeVarUint(answer, MESSAGE.sync);
      readSyncMessage(decoding.createDecoder(bytes), answer, this.disk, socket);
    } else if (this.mayWrite) {
      const payload = decoding.createDecoder(bytes);
      decoding.readVarUint(payload);
      this.#take(decoding.readVarUint8Array(payload), socket);
    } else {
      encoding.writeVarUint(answer, MESSAGE.auth);
      writePermissionDenied(answer, "read only");
    }
    if (encoding.length(answer) > 0) this.#deliver(socket, encoding.toUint8Array(answer));
  }

  #take(update: Uint8Array, from: FakeSocket | undefined): void {
    Y.applyUpdate(this.#memory, update);
    this.#unwritten.push({ update, from });
    this.#received++;
    this.#write();
  }

  #broadcast(update: Uint8Array, from: FakeSocket | undefined): void {
    const message = encoding.createEncoder();
    encoding.writeVarUint(message, MESSAGE.sync);
    writeUpdate(message, update);
    for (const socket of this.#sockets) {
      if (socket !== from) this.#deliver(socket, encoding.toUint8Array(message));
    }
  }

  #write(): void {
    const due = this.#received;
    const life = this.#memory;
    setTimeout(() => {
      if (!this.#diskWorks || life !== this.#memory) return;
      // What came while this was being written waits for the next write.
      for (const { update, from } of this.#unwritten.splice(0, due - this.#written)) {
        Y.applyUpdate(this.disk, update);
        this.#written++;
        this.#broadcast(update, from);
      }
      const answered = this.#barriers.filter(({ after }) => after <= this.#written);
      this.#barriers = this.#barriers.filter((barrier) => !answered.includes(barrier));
      for (const { socket, number } of answered) this.#send(socket, MESSAGE.saved, number);
    }, WRITE);
  }

  breakDisk(): void {
    this.#diskWorks = false;
  }

  repairDisk(): void {
    this.#diskWorks = true;
    this.#write();
  }

  #send(socket: FakeSocket, kind: number, payload: Uint8Array | number): void {
    const message = encoding.createEncoder();
    encoding.writeVarUint(message, kind);
    if (typeof payload === "number") encoding.writeVarUint(message, payload);
    else encoding.writeVarUint8Array(message, payload);
    this.#deliver(socket, encoding.toUint8Array(message));
  }

  #deliver(socket: FakeSocket, bytes: Uint8Array): void {
    setTimeout(() => {
      if (this.#network === "up" && this.#sockets.has(socket)) socket.heard(bytes);
    }, TRAVEL);
  }
}
