import type { MapId } from "../../shared/journey/index.ts";

/** Runs what concerns one map one after the other, so that what was checked still holds. */
export function inTurn(): (mapId: MapId, work: () => Promise<void>) => Promise<void> {
  const last = new Map<MapId, Promise<void>>();
  return (mapId, work) => {
    const before = last.get(mapId) ?? Promise.resolve();
    const done = before.then(work);
    const settled = done.catch(() => {});
    last.set(mapId, settled);
    settled.then(() => {
      if (last.get(mapId) === settled) last.delete(mapId);
    });
    return done;
  };
}
