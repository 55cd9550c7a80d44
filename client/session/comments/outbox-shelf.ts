import type { ThreadCommand } from "../../api/threads.ts";
import { entriesOf } from "../device-copies.ts";
import { isStored, readCommand } from "./read-command.ts";

/** A command that is on its way, or was refused. */
export type Kept = {
  /** Sorts in the order in which they were given. */
  readonly key: string;
  /** When it was given. */
  readonly at: number;
  readonly command: ThreadCommand;
  /** Why the server would not have it. */
  readonly refused?: string;
  /** That was for want of access, which may be given back. */
  readonly lockedOut?: true;
};

/**
 * Where commands wait on the device, each under a key of its own, so that tabs never write over each
 * other's. Where the device keeps nothing they wait in this page.
 */
export class OutboxShelf {
  readonly #unkept = new Map<string, Kept>();
  #count = 0;

  constructor(
    readonly prefix: string,
    readonly storage: Storage | undefined,
    /** The map's, for whom it is not open. */
    readonly title: () => string,
  ) {}

  list(): readonly Kept[] {
    const kept = [...entriesOf(this.storage, this.prefix)].flatMap(([key, text]) => {
      const one = readKept(key, text);
      return one ? [one] : [];
    });
    return [...kept, ...this.#unkept.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** Whether something waits that would go with the page. */
  get wouldLose(): boolean {
    return this.#unkept.size > 0;
  }

  add(command: ThreadCommand, at: number): void {
    const order = String(++this.#count).padStart(6, "0");
    const chance = Math.random().toString(36).slice(2, 8);
    this.put({
      key: `${this.prefix}${String(at).padStart(15, "0")}.${order}.${chance}`,
      at,
      command,
    });
  }

  put(kept: Kept): void {
    const { key, at, command, refused, lockedOut } = kept;
    try {
      if (!this.storage) throw new Error("nothing is kept here");
      const text = JSON.stringify({ title: this.title(), at, command, refused, lockedOut });
      this.storage.setItem(key, text);
      this.#unkept.delete(key);
    } catch {
      this.#unkept.set(key, kept);
    }
  }

  remove(key: string): void {
    this.#unkept.delete(key);
    try {
      this.storage?.removeItem(key);
    } catch {
      // Sent once more at the next visit, it changes nothing.
    }
  }
}

function readKept(key: string, text: string): Kept | undefined {
  const stored = parsed(text);
  const command = isStored(stored) ? readCommand(stored.command) : undefined;
  if (!command || !isStored(stored)) return undefined;
  const { at, refused, lockedOut } = stored;
  return {
    key,
    at: typeof at === "number" ? at : 0,
    command,
    ...(typeof refused === "string" && { refused }),
    ...(lockedOut === true && { lockedOut }),
  };
}

/** The title of the map that something kept is about. */
export function titleIn(text: string): string {
  const stored = parsed(text);
  return isStored(stored) && typeof stored.title === "string" ? stored.title : "";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
