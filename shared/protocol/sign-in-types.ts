import type { Scope } from "../access/index.ts";
import type { MapId } from "../journey/index.ts";

/** One place where a person is signed in. */
export type SessionItem = {
  readonly id: string;
  /** Proper names: "Firefox", "Windows"; absent where the browser does not tell. */
  readonly device: { readonly browser?: string; readonly system?: string };
  readonly startedAt: string;
  /** Exact to an hour. */
  readonly usedAt: string;
  /** Whether it is the session that asks. */
  readonly current: boolean;
};

/** A token with which a program acts as the person who made it. */
export type ApiToken = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** The only maps that it opens; absent for all that its maker may see. */
  readonly mapIds?: readonly MapId[];
  readonly createdAt: string;
  readonly expiresAt: string | null;
  /** Exact to ten minutes; null while it was not used. */
  readonly usedAt: string | null;
};
/** The only answer that carries the token. */
export type ApiTokenCreated = ApiToken & { readonly token: string };

export const TOKEN_LIMITS = { maps: 50, perPerson: 100 } as const;

/** Why somebody who came back from single sign-on is not let in. */
export const SSO_REFUSALS = [
  "cancelled",
  "failed",
  "unavailable",
  "email",
  "taken",
  "no-account",
  "gone",
] as const;
export type SsoRefusal = (typeof SSO_REFUSALS)[number];

/** A link with which somebody may choose a new password, once; told only here. */
export type ResetLink = { readonly url: string; readonly expiresAt: string };
