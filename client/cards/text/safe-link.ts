import { hasSafeScheme } from "../../../shared/journey/index.ts";

/** The address if a click on it can do no harm; undefined otherwise. */
export function safeLink(address: unknown): string | undefined {
  if (typeof address !== "string") return undefined;
  // Browsers drop control characters, and spaces around it, before they read the scheme.
  const trimmed = address.replace(/\p{Cc}/gu, "").trim();
  return hasSafeScheme(trimmed) ? trimmed : undefined;
}

/** What every link carries besides its address. */
export const LINK_ATTRIBUTES = {
  target: "_blank",
  rel: "noopener noreferrer nofollow",
} as const;
