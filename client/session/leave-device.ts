import type { UserId } from "../../shared/journey/index.ts";
import { draftsOf, outboxesOf } from "./comments/device-keys.ts";
import { titleIn } from "./comments/outbox-shelf.ts";
import {
  type CopyOf,
  copiesOf,
  countKey,
  countsOf,
  entriesOf,
  storageHere,
  type Unsaved,
  waitingIn,
} from "./device-copies.ts";

/** What a person would lose if this device forgot their copies, map by map. */
export function unsavedOn(storage: Storage | undefined, userId: UserId): readonly Unsaved[] {
  const maps = new Map<string, Unsaved>();
  const add = (key: string, { waiting, title }: Unsaved) => {
    const mapId = key.split(":").at(-2) ?? "";
    maps.set(mapId, { waiting: (maps.get(mapId)?.waiting ?? 0) + waiting, title });
  };
  for (const [key, note] of entriesOf(storage, countsOf(userId))) {
    add(key, { waiting: waitingIn(note), title: titleOf(note) });
  }
  for (const [key, kept] of entriesOf(storage, outboxesOf(userId))) {
    add(key, { waiting: 1, title: titleIn(kept) });
  }
  return [...maps.values()];
}

export const unsavedHere = (userId: UserId): readonly Unsaved[] => unsavedOn(storageHere(), userId);

/** How many changes of one map's board this device has and the server never confirmed. */
export function unsavedOfMap(of: CopyOf): { readonly changes: number; readonly title: string } {
  const notes = [...entriesOf(storageHere(), countKey(of)).values()];
  return {
    changes: notes.reduce((sum, note) => sum + waitingIn(note), 0),
    title: titleOf(notes[0] ?? ""),
  };
}

const titleOf = (note: string): string => note.replace(/^\d+(\.\d+)? ?/, "");

/**
 * Removes all copies of a person's maps from this device, and what they wrote about them; open tabs
 * let go of theirs.
 */
export async function forgetCopies(userId: UserId): Promise<void> {
  const storage = storageHere();
  for (const prefix of [countsOf(userId), outboxesOf(userId), draftsOf(userId)]) {
    for (const key of entriesOf(storage, prefix).keys()) storage?.removeItem(key);
  }
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
