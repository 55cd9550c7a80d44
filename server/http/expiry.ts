import { AppError } from "../../shared/errors/index.ts";

/** When something is to run out by itself, if it is. */
export function expiry(
  text: string | null | undefined,
  now: number,
): { readonly expiresAt?: number } {
  if (text === null || text === undefined) return {};
  const expiresAt = Date.parse(text);
  if (expiresAt > now) return { expiresAt };
  throw new AppError("bad_request", "expiresAt must be in the future");
}
