import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Role } from "../../../shared/access/index.ts";
import { idOf, type MapId } from "../../../shared/journey/index.ts";
import { ADMIN_TOKEN, openTestWorkspace } from "../../access/testing/workspace.ts";
import type { OidcConfig } from "../../config.ts";
import { createMemoryPictures } from "../../store/memory/index.ts";
import { createApp, createHttpServer, type HttpParts, listen, stopListening } from "../index.ts";
import { createTestInbox } from "./inbox.ts";
import { createTestComments, createTestMaps } from "./open-maps.ts";

/** How a request is made; `as` brings the credentials. */
export type Asking = {
  readonly as?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
};
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed JSON, empty for anything else: what a test expects of it is its parser. */
  readonly body: Said;
};

type Said = Readonly<Record<"id" | "title" | "role" | "code" | "detail" | "type", string>> &
  Readonly<Record<"token" | "url" | "cursor" | "createdAt" | "expiresAt" | "deletedAt", string>> & {
    readonly status: number;
    readonly items: readonly Said[];
    readonly stages: readonly unknown[];
    readonly warnings: readonly unknown[];
  };

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;

/** The routes over real HTTP, with maps in memory; stops with the test. */
export async function startTestServer(
  options: Partial<HttpParts> & { readonly oidc?: OidcConfig } = {},
  given?: Awaited<ReturnType<typeof openTestWorkspace>>,
  port = 0,
) {
  const { publicUrl } = options;
  const workspace =
    given ??
    (await openTestWorkspace({
      ...(publicUrl !== undefined && { publicUrl }),
      ...(options.oidc && { oidc: options.oidc }),
    }));
  const clientFolder = await mkdtemp(join(tmpdir(), "throughline-client-"));
  const openMaps = createTestMaps();
  const openComments = createTestComments();
  const pictures = createMemoryPictures();
  const inbox = createTestInbox(workspace, options);
  const app = createApp({
    ...workspace,
    inbox,
    openMaps,
    openComments,
    pictures,
    mail: undefined,
    publicUrl,
    trustProxy: false,
    maxMapBytes: 1024 * 1024,
    maxPictureBytes: 100_000,
    isReady: async () => true,
    busyness: () => ({ rooms: 2, connections: 3, reloads: 1 }),
    clientFolder,
    ...options,
  });
  const server = createHttpServer(app);
  const address = await listen(server, "127.0.0.1", port);
  onTestFinished(async () => {
    await stopListening(server).finished();
    await rm(clientFolder, { recursive: true, force: true });
  });
  const ask = askAt(address);
  return {
    ...workspace,
    openMaps,
    openComments,
    inbox,
    pictures,
    address,
    http: server,
    clientFolder,
    ask,
    ...rolesFor(workspace, ask, address),
  };
}

const askAt =
  (address: string) =>
  async (method: string, path: string, asking: Asking = {}): Promise<Answer> => {
    const { as, json, body, headers } = asking;
    const sent = json === undefined ? body : JSON.stringify(json);
    const type = json === undefined ? {} : { "content-type": "application/json" };
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { ...type, ...as, ...headers },
      redirect: "manual",
      ...(sent !== undefined && { body: sent }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json");
    const { status, headers: told } = response;
    return { status, headers: told, text, body: JSON.parse(isJson ? text : "{}") };
  };

function rolesFor(
  workspace: Awaited<ReturnType<typeof openTestWorkspace>>,
  ask: ReturnType<typeof askAt>,
  address: string,
) {
  const automation = { authorization: `Bearer ${ADMIN_TOKEN}` };
  return {
    automation,
    /** Somebody with an account, in a browser on our own page. */
    async signedIn(name: string, workspaceAdmin = false) {
      const person = await workspace.person(name, workspaceAdmin);
      return { ...person, as: { cookie: person.cookie, origin: address } };
    },
    async newMap(title = "Retail"): Promise<MapId> {
      const made = await ask("POST", "/api/maps", { as: automation, json: { title } });
      return idOf<MapId>(made.body.id);
    },
    /** Somebody who has a share link. */
    async guest(mapId: MapId, role: Role, expiresAt?: number) {
      const { token } = await workspace.link(mapId, role, expiresAt);
      return { authorization: `Bearer ${token}` };
    },
  };
}
