import { afterEach, vi } from "vitest";
import { join, type Peer } from "./peers.ts";
import { RawClient } from "./raw-client.ts";
import { startServer, type TestServer } from "./server.ts";

export { FakeAccess, MAP } from "./fake-access.ts";
export { GatedLog } from "./gated-log.ts";
export type { Peer } from "./peers.ts";
export { RawClient } from "./raw-client.ts";
export { edit, titled, titleIn } from "./sample-edits.ts";
export type { TestServer } from "./server.ts";

const EDITORS = ["ana", "ben", "cem", "dia"];

type RawOptions = ConstructorParameters<typeof RawClient>[2];

/** Servers and clients that are gone when the test is. */
export function stage() {
  const cleanups: (() => unknown)[] = [];
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });

  /** Ana, Ben, Cem and Dia may edit here. */
  const server = async (options: Parameters<typeof startServer>[0] = {}): Promise<TestServer> => {
    const started = await startServer(options);
    for (const token of EDITORS) started.access.let(token, "editor");
    cleanups.push(() => started.stop());
    return started;
  };
  /** Somebody with the stock client. */
  const person = (at: TestServer, token: string, options?: Parameters<typeof join>[2]): Peer => {
    const peer = join(at, token, options);
    cleanups.push(() => peer.leave());
    return peer;
  };
  /** Somebody who says whatever the test wants. */
  const raw = (at: TestServer, token: string, options?: RawOptions): RawClient => {
    const client = new RawClient(at, token, options);
    cleanups.push(() => client.leave());
    return client;
  };
  /** The same, let in. */
  const seated = async (at: TestServer, token: string, options?: RawOptions) => {
    const client = raw(at, token, options);
    await until(() => client.questions > 0 || client.closed !== undefined);
    return client;
  };
  return { server, person, raw, seated };
}

/** Waits for something to become true. */
export const until = (holds: () => boolean, patience = 5_000): Promise<void> =>
  vi.waitFor(
    () => {
      if (!holds()) throw new Error(`waited in vain for ${holds}`);
    },
    { timeout: patience, interval: 2 },
  );

/** The code with which somebody is sent away. */
export const closing = async (client: RawClient): Promise<number | undefined> => {
  await until(() => client.closed !== undefined);
  return client.closed?.code;
};
