import { sameValue, type YEntity } from "../document/index.ts";

/** Writes what differs: an equal value would still beat a concurrent one. Undefined takes a field away. */
export function setOrDelete(entity: YEntity, fields: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) entity.delete(key);
    else if (!sameValue(entity.get(key), value)) entity.set(key, value);
  }
}
