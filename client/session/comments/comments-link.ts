import { WebsocketProvider } from "y-websocket";
import type { CommentsDoc } from "../../../shared/comments/index.ts";
import type { MapId } from "../../../shared/journey/index.ts";
import { CLOSE } from "../../../shared/protocol/index.ts";

type LinkOptions = {
  /** `ws(s)://host/sync` */
  readonly address: string;
  readonly mapId: MapId;
  readonly doc: CommentsDoc;
  readonly token?: string | undefined;
  readonly guestName?: string | undefined;
  readonly WebSocket: typeof globalThis.WebSocket;
  /** All that the server had has arrived. */
  readonly onJoined: () => void;
};

/** The server is busy with others: try again, but not at once. */
const TOO_MANY_PAUSE = 10_000;

/** The socket that brings a map's comments. Nothing is ever sent on it but what asks for them. */
export class CommentsLink {
  readonly #provider: WebsocketProvider;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LinkOptions) {
    const { address, mapId, doc, token, guestName, onJoined } = options;
    this.#provider = new WebsocketProvider(address, `${mapId}/comments`, doc, {
      connect: false,
      disableBc: true,
      params: { ...(token && { token }), ...(guestName && { name: guestName }) },
      WebSocketPolyfill: options.WebSocket,
    });
    // Who is here is the map's to tell.
    this.#provider.awareness.setLocalState(null);
    this.#provider.on("sync", (joined) => joined && onJoined());
    this.#provider.on("closed", ({ code }) => {
      // Other refusals are for good, or until the map's own socket is let in again.
      if (code === CLOSE.tooMany) {
        this.#pause = setTimeout(() => this.#provider.connect(), TOO_MANY_PAUSE);
      }
    });
  }

  /** Connects, or anew: what a dead network held open tells nobody that it is dead. */
  readonly renew = (): void => {
    clearTimeout(this.#pause);
    this.#provider.disconnect();
    this.#provider.connect();
  };

  close(): void {
    clearTimeout(this.#pause);
    this.#provider.destroy();
    this.#provider.awareness.destroy();
  }
}
