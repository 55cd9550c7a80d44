import { onTestFinished, vi } from "vitest";
import { WebSocket } from "ws";
import { openTestWorkspace } from "../../access/testing/workspace.ts";
import { createMemoryUpdateLog } from "../../store/memory/index.ts";
import { createSync } from "../../sync/index.ts";
import { startTestServer } from "./server.ts";

const QUIET = { info: () => {}, warn: () => {}, error: () => {} };
const LIMITS = { maxUpdateBytes: 2 ** 20, maxMapBytes: 2 ** 26, maxConnections: 500 };

type Options = NonNullable<Parameters<typeof startTestServer>[0]>;

/** The routes and the sockets together, as they run, with everything in memory. */
export async function startLiveServer(options: Options = {}) {
  const { publicUrl } = options;
  const workspace = await openTestWorkspace(publicUrl === undefined ? {} : { publicUrl });
  const { access, catalogue, now } = workspace;
  const updateLog = createMemoryUpdateLog();
  const deps = { access, catalogue, updateLog, limits: LIMITS, logger: QUIET, now };
  const sync = createSync(deps, { tickEvery: 10 });
  const server = await startTestServer(
    { ...options, openMaps: sync.openMaps, openComments: sync.openComments },
    workspace,
  );
  server.http.on("upgrade", sync.upgrade);
  onTestFinished(() => sync.drain().then(() => {}));
  return { ...server, sync, knock: knockAt(server.address) };
}

export type LiveServer = Awaited<ReturnType<typeof startLiveServer>>;

type Knock = { readonly headers?: Readonly<Record<string, string>>; readonly token?: string };

/** What becomes of a socket: heard from, closed with a code, or refused before there is one. */
const knockAt =
  (address: string) =>
  (mapId: string, { headers = {}, token }: Knock = {}) => {
    const query = token === undefined ? "" : `?token=${encodeURIComponent(token)}`;
    const url = `${address.replace(/^http/, "ws")}/sync/${mapId}${query}`;
    const socket = new WebSocket(url, { headers });
    const seen: { heard: boolean; code?: number; status?: number } = { heard: false };
    socket.on("message", () => {
      seen.heard = true;
    });
    socket.on("close", (code) => {
      seen.code ??= code;
    });
    socket.on("error", () => {});
    socket.on("unexpected-response", (_request, response) => {
      seen.status = response.statusCode ?? 0;
    });
    onTestFinished(() => socket.terminate());
    const until = (holds: () => boolean): Promise<void> =>
      vi.waitFor(() => {
        if (!holds()) throw new Error(`waited in vain for ${holds}`);
      }, 5_000);
    return {
      socket,
      /** "in", or how it was sent away. */
      async outcome(): Promise<"in" | number> {
        await until(() => seen.heard || seen.code !== undefined || seen.status !== undefined);
        return seen.status ?? seen.code ?? "in";
      },
      async closing(): Promise<number> {
        await until(() => seen.code !== undefined);
        return seen.code ?? 0;
      },
    };
  };
