import type { IncomingMessage } from "node:http";

/** Which pages are ours. */
export interface Origins {
  /** True for requests that name no origin, as every program but a browser sends them, and for ours. */
  isOurs(request: IncomingMessage): boolean;
  /** True only where the browser says that the request comes from a page of ours. */
  isFromOurPage(request: IncomingMessage): boolean;
}

/** Without a public address, ours is whatever host the request itself was sent to. */
export function createOrigins(publicUrl: string | undefined): Origins {
  const publicOrigin = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  const isOurs = (origin: string, request: IncomingMessage): boolean =>
    publicOrigin === undefined ? hostOf(origin) === request.headers.host : origin === publicOrigin;

  return {
    isOurs(request) {
      const { origin } = request.headers;
      return origin === undefined || isOurs(origin, request);
    },
    isFromOurPage(request) {
      const { origin } = request.headers;
      if (origin !== undefined) return isOurs(origin, request);
      return request.headers["sec-fetch-site"] === "same-origin";
    },
  };
}

/** The host and port of an origin, as a browser would also put them into `Host`. */
function hostOf(origin: string): string | undefined {
  const [, host] = /^https?:\/\/([^/]+)$/.exec(origin) ?? [];
  return host;
}
