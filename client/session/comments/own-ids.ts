import type { Named } from "../../../shared/comments/index.ts";
import { readId, type UserId } from "../../../shared/journey/index.ts";
import { newId } from "../new-id.ts";

const KEY = "throughline.guest-key";
const IDS = "throughline.guest-ids";
/** More than anybody has links. */
const MOST = 100;

/** The secret by which the server knows a guest again; made once for this browser. */
export function guestKey(storage: Storage | undefined): string {
  const known = readItem(storage, KEY);
  if (known !== undefined && known.length >= 22) return known;
  const key = newId<UserId>() + newId<UserId>();
  writeItem(storage, KEY, key);
  return key;
}

/**
 * By which ids the server calls this person. An account has one; a guest is told theirs by what they
 * wrote themselves, each link anew.
 */
export class OwnIds {
  readonly #ids: Set<UserId>;

  constructor(
    readonly userId: UserId,
    readonly isGuest: boolean,
    readonly storage: Storage | undefined,
  ) {
    const known = isGuest ? (readItem(storage, IDS)?.split(" ") ?? []) : [];
    this.#ids = new Set([userId, ...known.flatMap((id) => readId<UserId>(id) ?? [])]);
  }

  readonly has = (id: UserId): boolean => this.#ids.has(id);

  /** Whether it is this person who is named; a guest who has only just come goes by their name. */
  isMe({ id, name }: Named, guestName: string | undefined): boolean {
    return this.has(id) || (this.isGuest && id.startsWith("guest-") && name === guestName);
  }

  /** The id under which something of ours came back. */
  learn(id: UserId): void {
    if (!this.isGuest || this.#ids.has(id)) return;
    this.#ids.add(id);
    const ids = [...this.#ids].filter((one) => one !== this.userId);
    writeItem(this.storage, IDS, ids.slice(-MOST).join(" "));
  }
}

function readItem(storage: Storage | undefined, key: string): string | undefined {
  try {
    return storage?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function writeItem(storage: Storage | undefined, key: string, value: string): void {
  try {
    storage?.setItem(key, value);
  } catch {
    // Somebody else by the next visit; what was said stays.
  }
}
