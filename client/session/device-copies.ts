import type { MapId, UserId } from "../../shared/journey/index.ts";

/** Whose copy of which map. Each person's stand alone: nobody sends what another left unsaved. */
export type CopyOf = { readonly userId: UserId; readonly mapId: MapId };

/** Changes to a map that are on this device and nowhere else. */
export type Unsaved = { readonly title: string; readonly waiting: number };

/** Old copies cannot be merged into a compacted document, hence the epoch in the name. */
const EPOCH = 1;

export const copiesOf = (userId: UserId): string => `map:${userId}:`;
export const countsOf = (userId: UserId): string => `throughline:waiting:${userId}:`;

export const copyName = ({ userId, mapId }: CopyOf): string =>
  `${copiesOf(userId)}${mapId}:${EPOCH}`;
export const countKey = ({ userId, mapId }: CopyOf): string => `${countsOf(userId)}${mapId}:`;

/**
 * How an unconfirmed count is noted: with the map's title, for whom the map is not open. Notes of
 * different times differ, for the same count may be of other changes.
 */
export const noteOf = ({ waiting, title }: Unsaved, time: number): string =>
  `${waiting}.${time} ${title}`;
export const waitingIn = (note: string): number => Math.max(1, Number.parseInt(note, 10) || 0);

/** What the device's small storage holds under keys that begin so; nothing where it is forbidden. */
export function entriesOf(storage: Storage | undefined, prefix: string): Map<string, string> {
  const entries = new Map<string, string>();
  for (let i = 0; i < (storage?.length ?? 0); i++) {
    const key = storage?.key(i);
    if (!key?.startsWith(prefix)) continue;
    const text = readFrom(storage, key);
    if (text !== null) entries.set(key, text);
  }
  return entries;
}

export function readFrom(storage: Storage | undefined, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Browsers that forbid storage throw on the mere question. */
export function storageHere(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
