import { AppError } from "../../../shared/errors/index.ts";
import {
  commentsKey,
  type LogEntry,
  type LogKey,
  mapOf,
  type StoredMap,
  type UpdateLog,
} from "../port.ts";

type Row = { readonly seq: number; readonly update: Uint8Array };

/** `beforeWrite` may throw, as a full disk would. */
export type MemoryLogOptions = { readonly beforeWrite?: () => void };

/** A log for tests: it keeps the promises of the port except durability. */
export function createMemoryUpdateLog({ beforeWrite }: MemoryLogOptions = {}): UpdateLog {
  const logs = new Map<LogKey, Row[]>();
  const rowsOf = (key: LogKey): Row[] => logs.get(key) ?? [];

  return {
    async load(key): Promise<StoredMap> {
      const rows = rowsOf(key);
      return { updates: rows.map((row) => row.update), upTo: lastSeq(rows) };
    },

    async append(entries: readonly LogEntry[]) {
      beforeWrite?.();
      return entries.map(({ key, update }) => {
        const rows = rowsOf(key);
        const seq = lastSeq(rows) + 1;
        logs.set(key, [...rows, { seq, update: update.slice() }]);
        return seq;
      });
    },

    async compact(key, state, upTo) {
      const rows = rowsOf(key);
      if (upTo < 1 || upTo > lastSeq(rows)) throw nothingWritten(key, upTo);
      beforeWrite?.();
      const later = rows.filter((row) => row.seq > upTo);
      logs.set(key, [{ seq: upTo, update: state.slice() }, ...later]);
    },

    async list() {
      return [...new Set([...logs.keys()].map(mapOf))];
    },

    async purge(id) {
      beforeWrite?.();
      for (const key of [id, commentsKey(id)]) logs.delete(key);
    },

    async close() {},
  };
}

const lastSeq = (rows: readonly Row[]): number => rows.at(-1)?.seq ?? 0;

const nothingWritten = (key: LogKey, upTo: number): AppError =>
  new AppError("internal", `${key} has no update ${upTo} to compact up to`);
