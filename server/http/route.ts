import type { Request, RequestHandler, Response } from "express";
import { AppError } from "../../shared/errors/index.ts";
import { bearerOf, type Caller } from "../access/index.ts";
import type { HttpParts } from "./parts.ts";

/** One request and who it comes from. */
export type Visit = {
  readonly request: Request;
  readonly response: Response;
  readonly caller: Caller;
};

/** What a route does; a throw becomes a problem. */
export type Handle = (visit: Visit) => Promise<void>;

/** Makes an Express handler that knows its caller before anything else is read. */
export type Route = (handle: Handle) => RequestHandler;

export const createRoute =
  (parts: Pick<HttpParts, "access" | "accounts" | "origins">): Route =>
  (handle) =>
  async (request, response) => {
    mustComeFromOurPage(parts, request);
    const caller = await parts.access.identify(request);
    mustBeCovered(caller, request);
    await handle({ request, response, caller });
  };

/** Where the role on a map decides, which a token's scopes cut. */
const ON_MAPS = /^\/api\/maps(?:[/?]|$)/;
/** What programs may read besides when they are limited to some maps. */
const FOR_ALL = /^\/api\/(?:me|teams)(?:\?|$)/;

/**
 * What an API token may do away from maps: look, and change things with the scope `workspace`. Here
 * and for all routes at once, so that none that is added later opens more to programs than it should.
 */
function mustBeCovered(caller: Caller, { method, originalUrl }: Request): void {
  if (caller.kind !== "user" || !caller.via || ON_MAPS.test(originalUrl)) return;
  const { scopes, mapIds } = caller.via;
  const isRead = SAFE.includes(method);
  const fine = isRead
    ? mapIds === undefined || FOR_ALL.test(originalUrl)
    : scopes.includes("workspace");
  if (!fine) throw new AppError("not_allowed", "The scopes of this API token do not cover this");
}

const SAFE = ["GET", "HEAD", "OPTIONS"];

/**
 * A browser sends our cookie along with whatever any page makes it send, so that a change needs a
 * page of ours behind it. No page can make a browser send an Authorization header to us.
 */
function mustComeFromOurPage(
  { accounts, origins }: Pick<HttpParts, "accounts" | "origins">,
  request: Request,
): void {
  if (SAFE.includes(request.method) || bearerOf(request)) return;
  const fine = accounts.hasCookie(request)
    ? origins.isFromOurPage(request)
    : origins.isOurs(request);
  if (fine) return;
  throw new AppError(
    "wrong_origin",
    "This request does not come from our own pages; if it does, PUBLIC_URL names another address",
  );
}
