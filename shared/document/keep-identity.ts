/**
 * `next`, with every part that says the same as in `before` replaced by `before`'s own, so that
 * what has not changed stays the same object for those who compare by identity. Walks plain
 * objects, arrays and maps.
 */
export function keepIdentity<T>(before: unknown, next: T): T {
  return same(before, next) ? (before as T) : kept(before, next);
}

function kept<T>(before: unknown, next: T): T {
  if (Array.isArray(next)) return keptArray(before, next) as T;
  if (next instanceof Map) return keptMap(before, next) as T;
  if (isObject(next) && isObject(before)) {
    const entries = Object.entries(next).map(([key, value]) => [
      key,
      keepIdentity(before[key], value),
    ]);
    return Object.fromEntries(entries) as T;
  }
  return next;
}

/** Matched by id where things have one, so that a move keeps the moved. */
function keptArray(before: unknown, next: readonly unknown[]): unknown[] {
  const earlier: readonly unknown[] = Array.isArray(before) ? before : [];
  const byId = new Map(earlier.map((item) => [idOf(item), item]));
  return next.map((item) => {
    const id = idOf(item);
    return id === undefined ? item : keepIdentity(byId.get(id), item);
  });
}

function keptMap(before: unknown, next: ReadonlyMap<unknown, unknown>) {
  const earlier = before instanceof Map ? before : new Map<unknown, unknown>();
  return new Map([...next].map(([key, value]) => [key, keepIdentity(earlier.get(key), value)]));
}

function idOf(item: unknown): unknown {
  if (!isObject(item)) return undefined;
  return item.id ?? (isObject(item.stage) ? item.stage.id : undefined);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
  }
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && same([...a], [...b]);
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === "object" && input !== null && !Array.isArray(input) && !(input instanceof Map);
