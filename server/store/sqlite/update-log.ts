import type Database from "libsql";
import { AppError } from "../../../shared/errors/index.ts";
import { idOf, type MapId } from "../../../shared/journey/index.ts";
import {
  commentsKey,
  type LogEntry,
  type LogKey,
  mapOf,
  type StoredMap,
  type UpdateLog,
} from "../port.ts";
import { inTransaction, isRecord, mustKnowVersion, storing } from "./open-database.ts";

/** 2: comments have logs too, which an older program would take for those of maps that are gone. */
const VERSION = 2;

/** Leaps from document to document; a plain DISTINCT would read every update's row. */
const SELECT_IDS = `
  WITH RECURSIVE known(id) AS (
    SELECT min(map_id) FROM map_update
    UNION ALL
    SELECT (SELECT min(map_id) FROM map_update WHERE map_id > known.id) FROM known WHERE id IS NOT NULL
  )
  SELECT id FROM known WHERE id IS NOT NULL`;

/** The update log in a database of its own, `map_id` being the key of a document; one call of `append` is one transaction and one fsync. */
export function createSqliteUpdateLog(database: Database.Database): UpdateLog {
  storing(() => prepareTables(database));
  const select = database.prepare(
    "SELECT seq, bytes FROM map_update WHERE map_id = ? ORDER BY seq",
  );
  const selectLast = database.prepare(
    "SELECT coalesce(max(seq), 0) AS seq FROM map_update WHERE map_id = ?",
  );
  const selectIds = database.prepare(SELECT_IDS);
  const insert = database.prepare("INSERT INTO map_update (map_id, seq, bytes) VALUES (?, ?, ?)");
  const removeUpTo = database.prepare("DELETE FROM map_update WHERE map_id = ? AND seq <= ?");
  const removeAll = database.prepare("DELETE FROM map_update WHERE map_id = ?");
  const lastSeq = (key: LogKey): number => readSeq(selectLast.get([key]));

  const write = ({ key, update }: LogEntry): number => {
    const seq = lastSeq(key) + 1;
    insert.run([key, seq, asBuffer(update)]);
    return seq;
  };
  const replace = (key: LogKey, state: Uint8Array, upTo: number): void => {
    if (upTo < 1 || upTo > lastSeq(key)) {
      throw new AppError("internal", `${key} has no update ${upTo} to compact up to`);
    }
    removeUpTo.run([key, upTo]);
    insert.run([key, upTo, asBuffer(state)]);
  };

  return {
    async load(key): Promise<StoredMap> {
      const rows = storing(() => select.all([key]));
      return { updates: rows.map(readBytes), upTo: rows.length ? readSeq(rows.at(-1)) : 0 };
    },
    append: async (entries) => storing(() => inTransaction(database, () => entries.map(write))),
    compact: async (key, state, upTo) =>
      storing(() => inTransaction(database, () => replace(key, state, upTo))),
    async list() {
      return [...new Set(storing(() => selectIds.all([])).map(readMapId))];
    },
    async purge(id) {
      const removeBoth = () => [id, commentsKey(id)].forEach((key) => void removeAll.run([key]));
      storing(() => inTransaction(database, removeBoth));
    },
    async close() {
      database.close();
    },
  };
}

function prepareTables(database: Database.Database): void {
  mustKnowVersion(database, VERSION, "log");
  database.exec(`
    CREATE TABLE IF NOT EXISTS map_update (
      map_id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (map_id, seq)
    ) WITHOUT ROWID;
    PRAGMA user_version = ${VERSION};
  `);
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readSeq(row: unknown): number {
  if (isRecord(row) && typeof row.seq === "number") return row.seq;
  throw new AppError("storage_failed", "The log holds a row without a number");
}

function readMapId(row: unknown): MapId {
  if (isRecord(row) && typeof row.id === "string") return mapOf(idOf<MapId>(row.id));
  throw new AppError("storage_failed", "The log holds a row without a map");
}

function readBytes(row: unknown): Uint8Array {
  // `all` answers with an ArrayBuffer where `get` gives a Buffer.
  if (isRecord(row) && row.bytes instanceof ArrayBuffer) return new Uint8Array(row.bytes);
  if (isRecord(row) && row.bytes instanceof Uint8Array) return row.bytes;
  throw new AppError("storage_failed", "The log holds a row without an update");
}
