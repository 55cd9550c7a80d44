import * as Y from "yjs";
import { idOf, type MapId } from "../../../shared/journey/index.ts";
import { countingIds } from "../../../shared/testing/index.ts";
import { type CopyOf, copyName } from "../device-copies.ts";
import type { LocalCopy } from "../local-copy.ts";
import { MapSession } from "../map-session.ts";
import type { SessionOptions } from "../session-options.ts";
import { bindVerbs } from "../verbs.ts";
import type { FakeServer } from "./fake-server.ts";

/** What a browser keeps between visits: the copies of maps and its small storage. */
export class Device {
  readonly storage = new MemoryStorage();
  readonly copies = new Map<string, Uint8Array[]>();

  readonly openCopy = (of: CopyOf, doc: Y.Doc): LocalCopy => {
    const name = copyName(of);
    const kept = this.copies.get(name) ?? [];
    this.copies.set(name, kept);
    const keep = (update: Uint8Array, origin: unknown) => origin !== this && kept.push(update);
    doc.on("update", keep);
    const load = async () => {
      await Promise.resolve();
      const apply = () => {
        for (const update of kept.slice()) Y.applyUpdate(doc, update);
      };
      Y.transact(doc, apply, this, false);
      return true;
    };
    return {
      loaded: load(),
      lost: new Promise(() => undefined),
      close: () => doc.off("update", keep),
      forget: async () => {
        doc.off("update", keep);
        this.copies.delete(name);
      },
    };
  };
}

class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();

  get length(): number {
    return this.#items.size;
  }
  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
  clear(): void {
    this.#items.clear();
  }
}

export const MAP: MapId = idOf("map1");

/** Opens the map on this device, as a visit does. */
export function visit(
  server: FakeServer,
  device: Device = new Device(),
  options: Partial<SessionOptions> = {},
): MapSession {
  const session = new MapSession({
    mapId: MAP,
    userId: idOf("me"),
    role: "editor",
    newId: countingIds("n"),
    now: () => Date.now(),
    ...options,
    around: {
      address: "ws://test/sync",
      // @ts-expect-error a test's socket has no more of a WebSocket than the provider uses
      WebSocket: server.socketClass(),
      storage: device.storage,
      openCopy: device.openCopy,
      page: undefined,
      loadVerbs: () => bindVerbs,
      ...options.around,
    },
  });
  void session.start();
  return session;
}
