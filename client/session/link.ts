import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { readAuthMessage } from "y-protocols/auth";
import type { Awareness } from "y-protocols/awareness";
import { WebsocketProvider } from "y-websocket";
import type { JourneyDoc } from "../../shared/document/index.ts";
import { type MapId, SCHEMA } from "../../shared/journey/index.ts";
import { CLOSE, MESSAGE } from "../../shared/protocol/index.ts";
import { Heartbeat } from "./heartbeat.ts";

type LinkOptions = {
  /** `ws(s)://host/sync` */
  readonly address: string;
  readonly mapId: MapId;
  readonly doc: JourneyDoc;
  readonly token?: string | undefined;
  readonly guestName?: string | undefined;
  readonly now: () => number;
  readonly WebSocket: typeof globalThis.WebSocket;
};

/** What happens on the way to the server. */
type LinkEvents = {
  opened(): void;
  /** Both sides have sent each other what the other lacked. */
  joined(): void;
  /** Nobody has been there since `since`; the link goes on trying. */
  lost(since: number): void;
  saved(upTo: number): void;
  /** What this device wrote was not its person's to write. */
  setBack(json: string): void;
  /** What this device wrote was ignored. */
  denied(): void;
  /** The server will not have us; the link has stopped trying. */
  refused(code: number): void;
};

/** The server is busy with others: try again, but not at once. */
const TOO_MANY_PAUSE = 10_000;
/** A word is composed in less. */
const LONGEST_HOLD = 10_000;

/** The socket to the server: y-websocket's provider, with our own pulse, barrier and refusals. */
export class Link {
  readonly #provider: WebsocketProvider;
  readonly #heartbeat: Heartbeat;
  readonly #now: () => number;
  #open = false;
  #heardAt: number;
  #tryingSince: number | undefined;
  #silentSince: number | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #held: (() => void)[] | undefined;

  constructor(options: LinkOptions, events: LinkEvents) {
    this.#now = options.now;
    this.#heardAt = options.now();
    this.#provider = providerFor(options, () => {
      this.#heardAt = options.now();
    });
    this.#heartbeat = new Heartbeat({
      now: options.now,
      renew: () => this.#renew(),
      ping: () => send(this.#provider, MESSAGE.queryAwareness),
      heardAt: () => this.#heardAt,
      tryingSince: () => this.#tryingSince,
    });
    this.#listen(options, events);
  }

  get awareness(): Awareness {
    return this.#provider.awareness;
  }

  /** Connects, or tries again at once. */
  open(): void {
    if (this.#provider.shouldConnect && !this.#open) this.#renew();
    else this.#provider.connect();
  }

  askSaved(upTo: number): boolean {
    return this.#provider.synced && send(this.#provider, MESSAGE.saved, upTo);
  }

  /** Asks whether anybody is still there. */
  check(): void {
    this.#heartbeat.check();
  }

  /** Lets what others write wait, not longer than can be borne. Returns how to go on. */
  readonly hold = (): (() => void) => {
    this.#held ??= [];
    const release = () => {
      clearTimeout(longest);
      const held = this.#held ?? [];
      this.#held = undefined;
      for (const take of held) take();
    };
    const longest = setTimeout(release, LONGEST_HOLD);
    return release;
  };

  close(): void {
    this.#held = undefined;
    clearTimeout(this.#pause);
    this.#heartbeat.stop();
    this.#provider.destroy();
    this.awareness.destroy();
  }

  #renew(): void {
    this.#silentSince = this.#open ? this.#heardAt : undefined;
    this.#provider.disconnect();
    this.#provider.connect();
    this.#silentSince = undefined;
  }

  /** While others wait, what comes from them is put aside and taken in order later. */
  #mayHold(): void {
    const provider = this.#provider;
    const take = provider.messageHandlers[MESSAGE.sync];
    if (!take) return;
    provider.messageHandlers[MESSAGE.sync] = (answer, message, ...rest) => {
      if (!this.#held) return take(answer, message, ...rest);
      const later = decoding.createDecoder(decoding.readTailAsUint8Array(message).slice());
      this.#held.push(() => {
        const late = encoding.createEncoder();
        take(late, later, ...rest);
        if (encoding.length(late) > 1) sendBytes(provider, encoding.toUint8Array(late));
      });
    };
  }

  #listen({ doc }: LinkOptions, events: LinkEvents): void {
    const provider = this.#provider;
    this.#mayHold();
    provider.messageHandlers[MESSAGE.saved] = (_answer, message) =>
      events.saved(decoding.readVarUint(message));
    provider.messageHandlers[MESSAGE.setBack] = (_answer, message) => {
      events.setBack(decoding.readVarString(message));
      send(provider, MESSAGE.setBack);
    };
    provider.messageHandlers[MESSAGE.auth] = (_answer, message) =>
      readAuthMessage(message, doc, () => events.denied());
    provider.on("status", ({ status }) => {
      this.#tryingSince = status === "connecting" ? this.#now() : undefined;
      this.#open = status === "connected";
      if (status === "connected") events.opened();
      if (status === "disconnected") {
        this.#heartbeat.forget();
        // The next connection's greeting brings it again; late, it would be taken for that greeting.
        if (this.#held) this.#held = [];
        forgetOthers(this.awareness);
        events.lost(this.#silentSince ?? this.#now());
      }
    });
    provider.on("sync", (joined) => joined && events.joined());
    provider.on("connection-close", () => {
      this.#tryingSince = undefined;
    });
    provider.on("closed", ({ code }) => {
      if (code !== CLOSE.tooMany) events.refused(code);
      else this.#pause = setTimeout(() => provider.connect(), TOO_MANY_PAUSE);
    });
  }
}

function providerFor(options: LinkOptions, heard: () => void): WebsocketProvider {
  const { token, guestName } = options;
  class ListeningSocket extends options.WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols);
      this.addEventListener("message", heard);
    }
  }
  return new WebsocketProvider(options.address, options.mapId, options.doc, {
    connect: false,
    // Two tabs meet through the server: what one hears on a BroadcastChannel it never passes on.
    disableBc: true,
    params: {
      schema: String(SCHEMA),
      ...(token && { token }),
      ...(guestName && { name: guestName }),
    },
    WebSocketPolyfill: ListeningSocket,
  });
}

/**
 * What the next connection tells of the others is news, though they have said nothing since: without
 * this it would be taken for old until they speak again.
 */
function forgetOthers({ meta, clientID }: Awareness): void {
  for (const id of [...meta.keys()]) if (id !== clientID) meta.delete(id);
}

/** Sends `[kind, …numbers]`; false when nothing is open to send it on. */
function send(provider: WebsocketProvider, ...numbers: readonly number[]): boolean {
  const message = encoding.createEncoder();
  for (const number of numbers) encoding.writeVarUint(message, number);
  return sendBytes(provider, encoding.toUint8Array(message));
}

function sendBytes(
  { ws, wsconnected }: WebsocketProvider,
  bytes: Uint8Array<ArrayBuffer>,
): boolean {
  if (!wsconnected || !ws || ws.readyState !== ws.OPEN) return false;
  ws.send(bytes);
  return true;
}
