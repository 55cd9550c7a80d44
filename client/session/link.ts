import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { readAuthMessage } from "y-protocols/auth";
import type { Awareness } from "y-protocols/awareness";
import { WebsocketProvider } from "y-websocket";
import type { JourneyDoc } from "../../shared/document/index.ts";
import { type MapId, SCHEMA } from "../../shared/journey/index.ts";
import { CLOSE, MESSAGE } from "../../shared/protocol/index.ts";
import { Heartbeat } from "./heartbeat.ts";

export type LinkOptions = {
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
export type LinkEvents = {
  opened(): void;
  /** Both sides have sent each other what the other lacked. */
  joined(): void;
  /** Nobody has been there since `since`; the link goes on trying. */
  lost(since: number): void;
  saved(upTo: number): void;
  /** What this device wrote was ignored. */
  denied(): void;
  /** The server will not have us; the link has stopped trying. */
  refused(code: number): void;
};

export type Link = {
  readonly awareness: Awareness;
  /** Connects, or tries again at once. */
  open(): void;
  askSaved(upTo: number): boolean;
  /** Asks whether anybody is still there. */
  check(): void;
  close(): void;
};

/** The server is busy with others: try again, but not at once. */
const TOO_MANY_PAUSE = 10_000;

/** The socket to the server: y-websocket's provider, with our own pulse, barrier and refusals. */
export function openLink(options: LinkOptions, events: LinkEvents): Link {
  const { now } = options;
  const provider = providerFor(options);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let tryingSince: number | undefined;
  let silentSince: number | undefined;
  let openNow = false;

  const renew = () => {
    silentSince = openNow ? provider.wsLastMessageReceived : undefined;
    provider.disconnect();
    provider.connect();
    silentSince = undefined;
  };
  const heartbeat = new Heartbeat({
    now,
    renew,
    ping: () => send(provider, MESSAGE.queryAwareness),
    heardAt: () => provider.wsLastMessageReceived,
    tryingSince: () => tryingSince,
  });

  provider.messageHandlers[MESSAGE.saved] = (_answer, message) =>
    events.saved(decoding.readVarUint(message));
  provider.messageHandlers[MESSAGE.auth] = (_answer, message) =>
    readAuthMessage(message, options.doc, () => events.denied());
  provider.on("status", ({ status }) => {
    tryingSince = status === "connecting" ? now() : undefined;
    openNow = status === "connected";
    if (openNow) events.opened();
    if (status === "disconnected") {
      heartbeat.forget();
      events.lost(silentSince ?? now());
    }
  });
  provider.on("sync", (joined) => joined && events.joined());
  provider.on("connection-close", () => {
    tryingSince = undefined;
  });
  provider.on("closed", ({ code }) => {
    if (code === CLOSE.tooMany) pause = setTimeout(() => provider.connect(), TOO_MANY_PAUSE);
    else events.refused(code);
  });

  return {
    awareness: provider.awareness,
    open: () => (provider.shouldConnect && !openNow ? renew() : provider.connect()),
    askSaved: (upTo) => provider.synced && send(provider, MESSAGE.saved, upTo),
    check: () => heartbeat.check(),
    close: () => {
      clearTimeout(pause);
      heartbeat.stop();
      provider.destroy();
      provider.awareness.destroy();
    },
  };
}

function providerFor(options: LinkOptions): WebsocketProvider {
  const { token, guestName } = options;
  return new WebsocketProvider(options.address, options.mapId, options.doc, {
    connect: false,
    // Two tabs meet through the server: what one hears on a BroadcastChannel it never passes on.
    disableBc: true,
    params: {
      schema: String(SCHEMA),
      ...(token && { token }),
      ...(guestName && { name: guestName }),
    },
    WebSocketPolyfill: options.WebSocket,
  });
}

/** Sends `[kind, …numbers]`; false when nothing is open to send it on. */
function send(provider: WebsocketProvider, ...numbers: readonly number[]): boolean {
  const { ws } = provider;
  if (!provider.wsconnected || !ws || ws.readyState !== ws.OPEN) return false;
  const message = encoding.createEncoder();
  for (const number of numbers) encoding.writeVarUint(message, number);
  ws.send(encoding.toUint8Array(message));
  return true;
}
