import { AppError } from "../../../shared/errors/index.ts";
import type { MapId } from "../../../shared/journey/index.ts";
import type { LogEntry, StoredMap, UpdateLog } from "../port.ts";

type Row = { readonly seq: number; readonly update: Uint8Array };

/** `beforeWrite` may throw, as a full disk would. */
export type MemoryLogOptions = { readonly beforeWrite?: () => void };

/** A log for tests: it keeps the promises of the port except durability. */
export function createMemoryUpdateLog({ beforeWrite }: MemoryLogOptions = {}): UpdateLog {
  const maps = new Map<MapId, Row[]>();
  const rowsOf = (id: MapId): Row[] => maps.get(id) ?? [];

  return {
    async load(id): Promise<StoredMap> {
      const rows = rowsOf(id);
      return { updates: rows.map((row) => row.update), upTo: lastSeq(rows) };
    },

    async append(entries: readonly LogEntry[]) {
      beforeWrite?.();
      return entries.map(({ mapId, update }) => {
        const rows = rowsOf(mapId);
        const seq = lastSeq(rows) + 1;
        maps.set(mapId, [...rows, { seq, update: update.slice() }]);
        return seq;
      });
    },

    async compact(id, state, upTo) {
      const rows = rowsOf(id);
      if (upTo < 1 || upTo > lastSeq(rows)) throw nothingWritten(id, upTo);
      beforeWrite?.();
      const later = rows.filter((row) => row.seq > upTo);
      maps.set(id, [{ seq: upTo, update: state.slice() }, ...later]);
    },

    async list() {
      return [...maps.keys()];
    },

    async purge(id) {
      beforeWrite?.();
      maps.delete(id);
    },

    async close() {},
  };
}

const lastSeq = (rows: readonly Row[]): number => rows.at(-1)?.seq ?? 0;

const nothingWritten = (id: MapId, upTo: number): AppError =>
  new AppError("internal", `map ${id} has no update ${upTo} to compact up to`);
