import type { Response } from "express";

/** The response, with the session's cookies set. */
export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.append("Set-Cookie", cookie);
  return response;
}
