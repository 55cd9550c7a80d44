/** The things that have one key together, each group in the order given. */
export function grouped<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): Iterable<readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups.values();
}
