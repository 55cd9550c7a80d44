import type { MapId, UserId } from "../../../shared/journey/index.ts";

/** What of a map's comments this device keeps, each person's apart from all others'. */
type Of = { readonly userId: UserId; readonly mapId: MapId };

export const outboxesOf = (userId: UserId): string => `throughline:outbox:${userId}:`;
export const outboxKey = ({ userId, mapId }: Of): string => `${outboxesOf(userId)}${mapId}:`;

export const draftsOf = (userId: UserId): string => `throughline:draft:${userId}:`;
export const draftKey = ({ userId, mapId }: Of, about: string): string =>
  `${draftsOf(userId)}${mapId}:${about}`;

export const seenKey = ({ userId, mapId }: Of): string => `throughline:seen:${userId}:${mapId}`;
