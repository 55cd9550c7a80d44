import { createServer, type RequestListener, type Server } from "node:http";
import { AppError } from "../../shared/errors/index.ts";

const SECOND = 1000;

/** How long a request may take to arrive, and how often that is looked at. */
const ARRIVAL = {
  headersTimeout: 10 * SECOND,
  requestTimeout: 30 * SECOND,
  connectionsCheckingInterval: 2 * SECOND,
};

/** An HTTP server that waits for nobody who says nothing. */
export const createHttpServer = (app: RequestListener, arrival = ARRIVAL): Server =>
  createServer({ ...arrival, keepAliveTimeout: 5 * SECOND }, app);

/** Begins to listen and tells the address. */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const onError = (cause: Error) => reject(cannotListen(host, port, cause));
    server.once("error", onError);
    server.listen(port, host, () => {
      server.off("error", onError);
      const address = server.address();
      const actual = typeof address === "object" && address ? address.port : port;
      resolve(`http://${reachable(host)}:${actual}`);
    });
  });
}

/** Every address of the machine is no address; a person on it can use this one. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function cannotListen(host: string, port: number, cause: Error): AppError {
  const code = "code" in cause ? cause.code : undefined;
  const why =
    code === "EADDRINUSE"
      ? `PORT ${port} on ${host} is taken by another program; set PORT to a free one`
      : `HOST ${host} with PORT ${port} cannot be listened on (${String(code)})`;
  return new AppError("not_ready", why, { cause });
}

const PATIENCE = 2 * SECOND;

/** Takes nobody new and lets requests under way finish, for a while. */
export function stopListening(server: Server): { readonly finished: () => Promise<void> } {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  return {
    async finished() {
      const timer = setTimeout(() => server.closeAllConnections(), PATIENCE);
      await closed;
      clearTimeout(timer);
    },
  };
}
