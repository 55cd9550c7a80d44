import type { MapId, UserId } from "../../shared/journey/index.ts";

/** Whose copy of which map. Each person's stand alone: nobody sends what another left unsaved. */
export type CopyOf = { readonly userId: UserId; readonly mapId: MapId };

/** Changes to a map that are on this device and nowhere else. */
export type Unsaved = { readonly title: string; readonly waiting: number };

/** Old copies cannot be merged into a compacted document, hence the epoch in the name. */
const EPOCH = 1;

const copiesOf = (userId: UserId): string => `map:${userId}:`;
const countsOf = (userId: UserId): string => `throughline:waiting:${userId}:`;

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

/** What a person would lose if this device forgot their copies, map by map. */
export function unsavedOn(storage: Storage | undefined, userId: UserId): readonly Unsaved[] {
  const maps = new Map<string, Unsaved>();
  for (const [key, note] of entriesOf(storage, countsOf(userId))) {
    const mapId = key.split(":").at(-2) ?? "";
    const waiting = (maps.get(mapId)?.waiting ?? 0) + waitingIn(note);
    maps.set(mapId, { waiting, title: note.replace(/^\d+(\.\d+)? ?/, "") });
  }
  return [...maps.values()];
}

/** Removes all copies of a person's maps from this device; open tabs let go of theirs. */
export async function forgetCopies(storage: Storage | undefined, userId: UserId): Promise<void> {
  for (const key of entriesOf(storage, countsOf(userId)).keys()) storage?.removeItem(key);
  const databases = await indexedDB.databases();
  const own = databases.flatMap(({ name }) => (name?.startsWith(copiesOf(userId)) ? [name] : []));
  await Promise.all(own.map(removeDatabase));
}

function removeDatabase(name: string): Promise<void> {
  const removal = indexedDB.deleteDatabase(name);
  return new Promise((resolve) => {
    // A blocked one goes as soon as the tab that holds it lets go.
    for (const end of ["success", "error", "blocked"]) {
      removal.addEventListener(end, () => resolve());
    }
  });
}

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
