import type { Catalogue, UpdateLog } from "./port.ts";

const DAY = 24 * 60 * 60 * 1000;
/** How long a map that was thrown away can be taken back. */
const KEPT_FOR = 30 * DAY;

type Parts = {
  readonly catalogue: Pick<Catalogue, "removeDeleted">;
  readonly updateLog: Pick<UpdateLog, "purge">;
  readonly now: () => number;
};

/** Removes for good what has been in the trash for thirty days; tells how many maps that were. */
export async function emptyTrash({ catalogue, updateLog, now }: Parts): Promise<number> {
  // The list first: a map without its content could still be taken back, and would be empty.
  const removed = await catalogue.removeDeleted(now() - KEPT_FOR);
  for (const id of removed) await updateLog.purge(id);
  return removed.length;
}

type Log = {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
};

/** Does so now and every day, until it is stopped. */
export function keepTrashEmptied(parts: Parts & { readonly log: Log }): () => void {
  const { log } = parts;
  const sweep = (): void => {
    emptyTrash(parts).then(
      (maps) => maps > 0 && log.info({ maps }, "removed what was in the trash for 30 days"),
      (error: unknown) => log.warn({ err: error }, "the trash could not be emptied"),
    );
  };
  sweep();
  const timer = setInterval(sweep, DAY);
  timer.unref();
  return () => clearInterval(timer);
}
