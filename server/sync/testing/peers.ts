import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import type { MapId } from "../../../shared/journey/index.ts";
import { MAP } from "./fake-access.ts";
import type { TestServer } from "./server.ts";

/** A person with the stock client. */
export type Peer = {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly meta: Y.Map<unknown>;
  leave(): void;
};

type PeerOptions = {
  readonly doc?: Y.Doc;
  readonly params?: Record<string, string>;
  readonly mapId?: MapId;
};

type Polyfill = NonNullable<
  NonNullable<ConstructorParameters<typeof WebsocketProvider>[3]>["WebSocketPolyfill"]
>;

/** `ws` has what the provider uses of a browser's WebSocket, but not its types. */
const isBrowserLike = (input: unknown): input is Polyfill => typeof input === "function";

export function join(
  server: Pick<TestServer, "port">,
  token: string,
  options: PeerOptions = {},
): Peer {
  const doc = options.doc ?? new Y.Doc();
  const provider = new WebsocketProvider(
    `ws://127.0.0.1:${server.port}/sync`,
    options.mapId ?? MAP,
    doc,
    {
      params: { token, ...options.params },
      disableBc: true,
      maxBackoffTime: 100,
      ...(isBrowserLike(WebSocket) && { WebSocketPolyfill: WebSocket }),
    },
  );
  return {
    doc,
    provider,
    meta: doc.getMap("meta"),
    leave: () => {
      provider.destroy();
      provider.awareness.destroy();
    },
  };
}
