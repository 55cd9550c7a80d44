import type { IncomingMessage } from "node:http";

/** Nothing that we gave out is longer, so nothing longer is looked up. */
const LONGEST = 512;

/** The token a request carries: `Authorization: Bearer …`, else `?token=…`. */
export function tokenOf(request: IncomingMessage): string | undefined {
  const token = bearerOf(request) ?? queryToken(request.url ?? "");
  return token && token.length <= LONGEST ? token : undefined;
}

export function bearerOf(request: IncomingMessage): string | undefined {
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
  return token;
}

function queryToken(url: string): string | undefined {
  const query = url.indexOf("?");
  return query < 0 ? undefined : (new URLSearchParams(url.slice(query)).get("token") ?? undefined);
}
