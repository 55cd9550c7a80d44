import type { MapId } from "../../shared/journey/index.ts";
import type { Catalogue, PictureStore, UpdateLog } from "./port.ts";

const DAY = 24 * 60 * 60 * 1000;
/** How long a map that was thrown away can be taken back. */
const KEPT_FOR = 30 * DAY;

type Log = {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
};

type Parts = {
  readonly catalogue: Pick<Catalogue, "removeDeleted" | "findMap">;
  readonly updateLog: Pick<UpdateLog, "list" | "purge">;
  readonly pictures: Pick<PictureStore, "list" | "purge">;
  readonly now: () => number;
  readonly log: Log;
};

/**
 * Removes for good what has been in the trash for thirty days, and what is stored of those of `maps`
 * that are not in the catalogue: what a crash or a failure left behind. Tells how many maps that were.
 */
export async function emptyTrash(parts: Parts, maps: readonly MapId[]): Promise<number> {
  const { catalogue, now } = parts;
  // The list first: a map without its content could still be taken back, and would be empty.
  const removed = await catalogue.removeDeleted(now() - KEPT_FOR);
  for (const id of new Set([...removed, ...maps])) await purgeStray(parts, id);
  return removed.length;
}

/** One log that cannot be removed keeps none of the others. */
async function purgeStray(parts: Parts, id: MapId): Promise<void> {
  const { catalogue, updateLog, pictures, log } = parts;
  try {
    if (await catalogue.findMap(id)) return;
    await updateLog.purge(id);
    await pictures.purge(id);
  } catch (error) {
    log.warn({ err: error, map: id }, "a removed map's content is still there");
  }
}

async function storedMaps({ updateLog, pictures }: Parts): Promise<readonly MapId[]> {
  return [...new Set([...(await updateLog.list()), ...(await pictures.list())])];
}

/**
 * Does so now and every day, until it is stopped. To be awaited before maps can be made: a map's log
 * and pictures are written before the catalogue knows it, so that only those of the last look may be strays.
 */
export async function keepTrashEmptied(parts: Parts): Promise<() => void> {
  const { log } = parts;
  let known: readonly MapId[] = [];
  const look = async (): Promise<void> => {
    try {
      const maps = await emptyTrash(parts, known);
      if (maps > 0) log.info({ maps }, "removed what was in the trash for 30 days");
      known = await storedMaps(parts);
    } catch (error) {
      log.warn({ err: error }, "the trash could not be emptied");
    }
  };
  known = await storedMaps(parts).catch(() => []);
  await look();
  const timer = setInterval(() => void look(), DAY);
  timer.unref();
  return () => clearInterval(timer);
}
