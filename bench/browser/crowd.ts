import WebSocket from "ws";
import { WebsocketProvider } from "y-websocket";
import { Actor } from "../../shared/access/index.ts";
import { newJourneyDoc, readJourney } from "../../shared/document/index.ts";
import { type CardId, idOf } from "../../shared/journey/index.ts";
import { renameCard } from "../../shared/operations/index.ts";

/** Typed loosely: the provider asks for the browser's class, and ws's serves where it is used. */
const NODE_SOCKET: object = { WebSocketPolyfill: WebSocket };
const by = new Actor(idOf("crowd"));

/** Somebody else who renames one card after another, all over the map. */
export class Crowd {
  readonly #doc = newJourneyDoc();
  readonly #provider: WebsocketProvider;
  #timer: NodeJS.Timeout | undefined;
  #count = 0;

  constructor(server: { readonly url: string; readonly adminToken: string }, mapId: string) {
    const base = `${server.url.replace(/^http/, "ws")}/sync`;
    this.#provider = new WebsocketProvider(base, mapId, this.#doc, {
      params: { token: server.adminToken },
      ...NODE_SOCKET,
      disableBc: true,
    });
  }

  async ready(): Promise<void> {
    if (this.#provider.synced) return;
    await new Promise<void>((resolve) => this.#provider.once("sync", () => resolve()));
  }

  /** Renames `perSecond` cards a second, never one of `spared`. */
  start(perSecond: number, spared: ReadonlySet<string>): void {
    const ids = [...readJourney(this.#doc).cards.keys()].filter((id) => !spared.has(id));
    this.#timer = setInterval(() => {
      const id = ids[(this.#count * 37) % ids.length];
      this.#count += 1;
      if (id) this.rename(id, `Changed ${this.#count}`);
    }, 1_000 / perSecond);
  }

  rename(id: CardId, title: string): void {
    renameCard(this.#doc, by, id, title);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  end(): void {
    this.stop();
    this.#provider.destroy();
    this.#doc.destroy();
  }
}
