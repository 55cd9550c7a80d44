import { mostOnMaps, type Role, type Scope } from "../../shared/access/index.ts";
import type { MapId, UserId } from "../../shared/journey/index.ts";
import { newId } from "../new-id.ts";
import type { TokenBook, TokenRecord } from "../store/port.ts";
import type { HeldToken } from "./port.ts";
import { hashOf, newToken } from "./secrets.ts";

/** Told by its beginning, for people who find one and for programs that look for such. */
const PREFIX = "tl_";
const API_TOKEN = /^tl_[\w-]{43}$/;

export const isApiToken = (token: string): boolean => API_TOKEN.test(token);

type Terms = {
  readonly userId: UserId;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly mapIds?: readonly MapId[];
  readonly createdAt: number;
  readonly expiresAt?: number;
};

/** A new API token and what is kept of it; the token is shown this once. */
export function newApiToken(terms: Terms): {
  readonly record: TokenRecord;
  readonly token: string;
} {
  const token = PREFIX + newToken();
  return { record: { ...terms, id: newId(), tokenHash: hashOf(token) }, token };
}

const isRunning = ({ expiresAt }: TokenRecord, now: number): boolean =>
  expiresAt === undefined || expiresAt > now;

/** How exactly it is kept when a token was last used. */
const USED_WITHIN = 10 * 60_000;

type Parts = { readonly tokens: TokenBook; readonly now: () => number };

/** The token that a request carries, while it runs. */
export async function findApiToken(
  { tokens, now }: Parts,
  token: string,
): Promise<{ readonly userId: UserId; readonly held: HeldToken } | undefined> {
  const record = await tokens.findByHash(hashOf(token));
  if (!record || !isRunning(record, now())) return undefined;
  if ((record.usedAt ?? 0) + USED_WITHIN <= now()) await tokens.markUsed(record.id, now());
  const { id, userId, name, scopes, mapIds } = record;
  return { userId, held: { tokenId: id, name, scopes, ...(mapIds && { mapIds }) } };
}

/** The most that a token allows on a map at this moment. */
export type Cut = { readonly userId: UserId; readonly most: Role; readonly until?: number };

export async function cutBy(
  { tokens, now }: Parts,
  { tokenId }: HeldToken,
  mapId: MapId,
): Promise<Cut | undefined> {
  const record = await tokens.find(tokenId);
  if (!record || !isRunning(record, now())) return undefined;
  const { userId, scopes, mapIds, expiresAt } = record;
  const most = mapIds && !mapIds.includes(mapId) ? undefined : mostOnMaps(scopes);
  return most && { userId, most, ...(expiresAt !== undefined && { until: expiresAt }) };
}
