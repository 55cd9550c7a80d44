import { type AnyId, idOf, isId, type NewId } from "../journey/index.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import type { Warnings } from "./warnings.ts";

/** What mending a document needs. */
export type Mending = { readonly newId: NewId; readonly warnings: Warnings };

/** The ids that the things of one list have on the map. */
export type Claimed<T extends AnyId> = {
  readonly inOrder: readonly T[];
  /** By the id in the file; the first, where two have the same. */
  readonly byName: ReadonlyMap<string, T>;
};

/** Names that every JavaScript object has are no safer than odd characters. */
const isSafe = (name: string): boolean => isId(name) && !(name in Object.prototype);

/**
 * Gives each thing its id on the map: its own if that can stand in an address, else a new one. What
 * others refer to may not share an id with another; a second card of one id gets a new one.
 */
export function claimIds<T extends AnyId>(
  list: string,
  things: readonly { readonly id: string }[],
  { newId, warnings }: Mending,
): Claimed<T> {
  const byName = new Map<string, T>();
  const inOrder = things.map(({ id: name }, index) => {
    const isTwice = byName.has(name);
    if (isTwice && list !== "cards") {
      throw new UnreadableFile(`${list}[${index}].id: there are two with the id “${name}”.`);
    }
    const id = isSafe(name) && !isTwice ? idOf<T>(name) : newId<T>();
    if (id !== name) {
      const reason = isTwice ? "is used twice" : "cannot be an id here";
      warnings.add(`${list}[${index}].id: “${name.slice(0, 60)}” ${reason}, so it got a new one.`);
    }
    if (!isTwice) byName.set(name, id);
    return id;
  });
  return { inOrder, byName };
}
