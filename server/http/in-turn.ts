import type { MapId } from "../../shared/journey/index.ts";

/** Runs what concerns one thing, a map say, one after the other, so that what was checked still holds. */
export function inTurn<Id = MapId>(): (id: Id, work: () => Promise<void>) => Promise<void> {
  const last = new Map<Id, Promise<void>>();
  return (id, work) => {
    const before = last.get(id) ?? Promise.resolve();
    const done = before.then(work);
    const settled = done.catch(() => {});
    last.set(id, settled);
    settled.then(() => {
      if (last.get(id) === settled) last.delete(id);
    });
    return done;
  };
}
