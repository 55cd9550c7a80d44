import type { Role } from "../../shared/access/index.ts";
import type { MapId, UserId } from "../../shared/journey/index.ts";
import { newId } from "../new-id.ts";
import type { LinkRecord } from "../store/port.ts";
import { hashOf, newToken } from "./secrets.ts";

type Terms = {
  readonly mapId: MapId;
  readonly role: Role;
  readonly createdBy: UserId;
  readonly createdAt: number;
  readonly expiresAt?: number;
  readonly passwordHash?: string;
};

/** A new share link and its token, which is not kept and shown this once. */
export function newShareLink(terms: Terms): { readonly link: LinkRecord; readonly token: string } {
  const token = newToken();
  return { link: { ...terms, id: newId(), tokenHash: hashOf(token) }, token };
}

export const isRunning = (link: LinkRecord, now: number): boolean =>
  link.expiresAt === undefined || link.expiresAt > now;
