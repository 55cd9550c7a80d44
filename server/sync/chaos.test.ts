import { createServer } from "node:http";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { afterEach, expect, test } from "vitest";
import * as Y from "yjs";
import { MESSAGE } from "../../shared/protocol/index.ts";
import { SeededRandom } from "../../shared/testing/index.ts";
import { createMemoryCatalogue, createMemoryUpdateLog } from "../store/memory/index.ts";
import type { UpdateLog } from "../store/port.ts";
import { createSync, type Sync } from "./index.ts";
import { FakeAccess, MAP, until } from "./testing/index.ts";
import { join, type Peer } from "./testing/peers.ts";

const SEED = Number(process.env.SEED ?? 20260713);
const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A disk that outlives the servers: what a dead one still writes never arrives. */
function crashingServers(random: SeededRandom) {
  const disk = createMemoryUpdateLog();
  const access = new FakeAccess();
  const http = createServer();
  const sockets = new Set<{ destroy(): unknown }>();
  let sync: Sync | undefined;
  http.on("upgrade", (request, socket, head) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    sync?.upgrade(request, socket, head);
  });
  const start = (): void => {
    const life = { over: false };
    const append: UpdateLog["append"] = async (entries) => {
      await new Promise((resolve) => setTimeout(resolve, random.below(8)));
      if (life.over) return new Promise(() => {});
      if (random.chance(0.05)) throw new Error("the disk is full");
      return disk.append(entries);
    };
    const updateLog = { ...disk, append };
    const quiet = { info: () => {}, warn: () => {}, error: () => {} };
    const limits = { maxUpdateBytes: 2 ** 20, maxMapBytes: 2 ** 26, maxConnections: 100 };
    const deps = { access, updateLog, catalogue: createMemoryCatalogue(), limits, logger: quiet };
    const started = createSync(
      { ...deps, now: Date.now },
      { tickEvery: 5, retryFirst: 2, compactAfterUpdates: 20, keepEmptyFor: 0, drainWithin: 1 },
    );
    sync = started;
    end = () => {
      life.over = true;
      for (const socket of sockets) socket.destroy();
      void started.drain();
    };
  };
  let end = (): void => {};
  start();
  const crash = (): void => {
    end();
    start();
  };
  cleanups.push(() => end());
  return { disk, access, http, crash };
}

/** Somebody who counts their edits and asks whether they are saved. */
class Writer {
  made = 0;
  saved = 0;
  readonly peer: Peer;

  constructor(
    readonly name: string,
    peer: Peer,
    readonly onSaved: (upTo: number) => void,
  ) {
    this.peer = peer;
    peer.provider.messageHandlers[MESSAGE.saved] = (_answer, message) => {
      this.saved = Math.max(this.saved, decoding.readVarUint(message));
      if (this.saved > 0) onSaved(this.saved);
    };
    peer.provider.on("sync", (isSynced: boolean) => isSynced && this.ask());
  }

  write(): void {
    this.made++;
    this.peer.doc.getMap("emotions").set(`${this.name}|${this.made}`, { value: 1 });
    if (this.made > 3) this.peer.doc.getMap("emotions").delete(`${this.name}|${this.made - 3}`);
  }

  ask(): void {
    const { provider } = this.peer;
    if (!provider.synced || !provider.ws) return;
    const message = encoding.createEncoder();
    encoding.writeVarUint(message, MESSAGE.saved);
    encoding.writeVarUint(message, this.made);
    provider.ws.send(encoding.toUint8Array(message));
  }
}

test(`[SYNC-3, SYNC-36] whatever breaks, saved is saved and all end alike (seed ${SEED})`, async () => {
  const random = new SeededRandom(SEED);
  const { disk, access, http, crash } = crashingServers(random);
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  cleanups.push(() => http.close());
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const claims: { name: string; upTo: number; onDisk: Promise<Y.Doc> }[] = [];
  const onDisk = async (): Promise<Y.Doc> => {
    const doc = new Y.Doc();
    for (const update of (await disk.load(MAP)).updates) Y.applyUpdate(doc, update);
    return doc;
  };
  const writers = ["ana", "ben", "cem", "link-1"].map((token) => {
    access.let(token, "editor");
    const peer = join({ port }, token);
    cleanups.push(() => peer.leave());
    return new Writer(token, peer, (upTo) => claims.push({ name: token, upTo, onDisk: onDisk() }));
  });

  for (let turn = 0; turn < 400; turn++) {
    const writer = random.pick(writers);
    if (!writer) continue;
    writer.write();
    if (random.chance(0.3)) writer.ask();
    if (random.chance(0.03)) writer.peer.provider.ws?.close();
    if (random.chance(0.015)) crash();
    if (random.chance(0.5)) await new Promise((resolve) => setTimeout(resolve, random.below(12)));
  }
  const stopAsking = setInterval(() => {
    for (const writer of writers) writer.ask();
  }, 20);
  cleanups.push(() => clearInterval(stopAsking));
  await until(() => writers.every(({ made, saved }) => made === saved), 15_000);

  const shown = (doc: Y.Doc) => [...doc.getMap("emotions").keys()].sort();
  await until(() => new Set(writers.map(({ peer }) => shown(peer.doc).join())).size === 1);
  expect(shown(await onDisk())).toEqual(shown(writers[0]?.peer.doc ?? new Y.Doc()));
  for (const { name, upTo, onDisk: then } of claims) {
    const keys = shown(await then);
    const isThere = keys.some((key) => Number(key.split("|")[1]) >= upTo && key.startsWith(name));
    expect(isThere, `${name} was told that ${upTo} is saved`).toBe(true);
  }
  expect(claims.length).toBeGreaterThan(20);
});
