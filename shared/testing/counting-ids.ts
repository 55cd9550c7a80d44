import { type AnyId, idOf, type NewId } from "../journey/index.ts";

/** Ids that count up, for tests that want to know them: `a1`, `a2`, … */
export function countingIds(prefix: string): NewId {
  let count = 0;
  return <T extends AnyId>() => {
    count += 1;
    return idOf<T>(`${prefix}${count}`);
  };
}
