import type { MapId, PictureId } from "../../../shared/journey/index.ts";
import type { PictureStore, StoredPicture } from "../port.ts";

/** `beforeWrite` may throw, as a full disk would. */
export type MemoryPicturesOptions = { readonly beforeWrite?: () => void };

/** Pictures for tests: they keep the promises of the port except durability. */
export function createMemoryPictures({ beforeWrite }: MemoryPicturesOptions = {}): PictureStore {
  const maps = new Map<MapId, ReadonlyMap<PictureId, StoredPicture>>();

  return {
    async add(mapId, pictures, most) {
      const kept = new Map(maps.get(mapId));
      for (const picture of pictures) {
        if (!kept.has(picture.id))
          kept.set(picture.id, { ...picture, bytes: picture.bytes.slice() });
      }
      const size = [...kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
      const isMore = kept.size > (maps.get(mapId)?.size ?? 0);
      if (isMore && size > most) return false;
      beforeWrite?.();
      if (isMore) maps.set(mapId, kept);
      return true;
    },

    async find(mapId, id) {
      return maps.get(mapId)?.get(id);
    },

    async list() {
      return [...maps.keys()];
    },

    async purge(mapId) {
      beforeWrite?.();
      maps.delete(mapId);
    },

    async close() {},
  };
}
