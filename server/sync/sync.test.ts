import { afterEach, expect, test, vi } from "vitest";
import { join, type Peer } from "./testing/peers.ts";
import { startServer, type TestServer } from "./testing/server.ts";

const open: { stop: () => Promise<void> | void }[] = [];
afterEach(async () => {
  for (const { stop } of open.splice(0).reverse()) await stop();
});

async function server(options: Parameters<typeof startServer>[0] = {}): Promise<TestServer> {
  const started = await startServer(options);
  open.push(started);
  return started;
}

function person(at: TestServer, token: string, options: Parameters<typeof join>[2] = {}): Peer {
  const peer = join(at, token, options);
  open.push({ stop: peer.leave });
  return peer;
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 5 });

test("[SYNC-1] two people with stock clients see each other's edits", async () => {
  const at = await server();
  at.access.let("ana", "editor");
  at.access.let("ben", "editor");
  const ana = person(at, "ana");
  const ben = person(at, "ben");
  ana.meta.set("title", "Returns");
  await eventually(() => expect(ben.meta.get("title")).toBe("Returns"));
  ben.meta.set("title", "Returns, as is");
  await eventually(() => expect(ana.meta.get("title")).toBe("Returns, as is"));
});
