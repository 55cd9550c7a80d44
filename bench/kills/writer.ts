import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import WebSocket from "ws";
import { WebsocketProvider } from "y-websocket";
import { Actor } from "../../shared/access/index.ts";
import { newJourneyDoc, readJourney } from "../../shared/document/index.ts";
import { type Cell, idOf, stepsOf } from "../../shared/journey/index.ts";
import { addCard } from "../../shared/operations/index.ts";
import { MESSAGE } from "../../shared/protocol/index.ts";

/** Typed loosely: the provider asks for the browser's class, and ws's serves where it is used. */
const NODE_SOCKET: object = { WebSocketPolyfill: WebSocket };

/** Somebody who adds cards as fast as they are told to, and notes which the server called saved. */
export class Writer {
  readonly doc = newJourneyDoc();
  /** Ids of cards that the server has acknowledged as saved. */
  readonly saved = new Set<string>();
  #added: string[] = [];
  #timer: NodeJS.Timeout | undefined;
  readonly #by: Actor;
  readonly #provider: WebsocketProvider;

  constructor(
    readonly name: string,
    server: { readonly url: string; readonly adminToken: string },
    mapId: string,
  ) {
    this.#by = new Actor(idOf(name));
    const base = `${server.url.replace(/^http/, "ws")}/sync`;
    this.#provider = new WebsocketProvider(base, mapId, this.doc, {
      params: { token: server.adminToken },
      ...NODE_SOCKET,
      disableBc: true,
      maxBackoffTime: 100,
    });
    this.#provider.messageHandlers[MESSAGE.saved] = (_encoder, decoder) => {
      const upTo = decoding.readVarUint(decoder);
      for (const id of this.#added.slice(0, upTo)) this.saved.add(id);
    };
  }

  /** Resolves when the map is here. */
  async ready(): Promise<void> {
    if (this.#provider.synced) return;
    await new Promise<void>((resolve) => {
      this.#provider.once("sync", () => resolve());
    });
  }

  /** Adds a card every `every` milliseconds and asks after each third whether it is saved. */
  start(every: number): void {
    this.#timer = setInterval(() => {
      this.#add();
      if (this.#added.length % 3 === 0) this.#ask();
    }, every);
  }

  /** The cards whose ids begin like this that somebody else made. */
  received(prefix: string): readonly string[] {
    const own = new Set(this.#added);
    const there: readonly string[] = [...readJourney(this.doc).cards.keys()];
    return there.filter((id) => id.startsWith(prefix) && !own.has(id));
  }

  leave(): void {
    clearInterval(this.#timer);
    this.#provider.destroy();
    this.doc.destroy();
  }

  #add(): void {
    const cell = firstCell(this);
    if (!cell) return;
    const id = `${this.name}-${this.#added.length}`;
    addCard(this.doc, this.#by, { id: idOf(id), kind: "text", title: id, cell }, 0);
    this.#added.push(id);
  }

  #ask(): void {
    const socket = this.#provider.ws;
    if (!this.#provider.synced || socket?.readyState !== WebSocket.OPEN) return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE.saved);
    encoding.writeVarUint(encoder, this.#added.length);
    socket.send(encoding.toUint8Array(encoder));
  }
}

function firstCell({ doc }: Writer): Cell | undefined {
  const map = readJourney(doc);
  const lane = map.lanes.find((one) => one.kind !== "emotion");
  const [step] = stepsOf(map);
  return lane && step ? { laneId: lane.id, stepId: step.id } : undefined;
}
