import { createServer } from "node:http";
import { createMemoryCatalogue, createMemoryUpdateLog } from "../../store/memory/index.ts";
import type { UpdateLog } from "../../store/port.ts";
import { createSync, type Sync, type SyncLimits } from "../index.ts";
import type { Tuning } from "../tuning.ts";
import { FakeAccess, MAP } from "./fake-access.ts";

export type TestServer = {
  readonly port: number;
  readonly sync: Sync;
  readonly access: FakeAccess;
  readonly catalogue: ReturnType<typeof createMemoryCatalogue>;
  stop(): Promise<void>;
};

type Options = {
  readonly updateLog?: UpdateLog;
  readonly access?: FakeAccess;
  readonly limits?: Partial<SyncLimits>;
  readonly tuning?: Partial<Tuning>;
  readonly now?: () => number;
};

const QUIET = { info: () => {}, warn: () => {}, error: () => {} };
const LIMITS = { maxUpdateBytes: 2 ** 20, maxMapBytes: 2 ** 26, maxConnections: 500 };

/** A sync server on a port of its own, with everything else in memory. */
export async function startServer(options: Options = {}): Promise<TestServer> {
  const access = options.access ?? new FakeAccess();
  const catalogue = createMemoryCatalogue();
  const sync = createSync(
    {
      access,
      catalogue,
      updateLog: options.updateLog ?? createMemoryUpdateLog(),
      limits: { ...LIMITS, ...options.limits },
      logger: QUIET,
      now: options.now ?? Date.now,
    },
    { tickEvery: 20, ...options.tuning },
  );
  const http = createServer((_request, response) => response.writeHead(404).end());
  http.on("upgrade", sync.upgrade);
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const address = http.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    sync,
    access,
    catalogue,
    async stop() {
      await sync.drain();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

export { FakeAccess, MAP };
