import type Database from "libsql";
import { AppError } from "../../../shared/errors/index.ts";
import {
  idOf,
  type MapId,
  PICTURE_TYPES,
  type PictureId,
  type PictureType,
} from "../../../shared/journey/index.ts";
import type { PictureStore, StoredPicture } from "../port.ts";
import { inTransaction, isRecord, mustKnowVersion, storing } from "./open-database.ts";

const VERSION = 1;

/** The pictures in a database of their own, so that large ones never wait between edits and sign-ins. */
export function createSqlitePictures(database: Database.Database): PictureStore {
  storing(() => prepareTables(database));
  const select = database.prepare(
    "SELECT id, type, width, height, bytes FROM picture WHERE map_id = ? AND id = ?",
  );
  const selectOne = database.prepare("SELECT 1 AS one FROM picture WHERE map_id = ? AND id = ?");
  const selectSize = database.prepare(
    "SELECT coalesce(sum(length(bytes)), 0) AS size FROM picture WHERE map_id = ?",
  );
  const selectMaps = database.prepare("SELECT DISTINCT map_id AS id FROM picture");
  const insert = database.prepare(
    "INSERT INTO picture (map_id, id, type, width, height, bytes) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const remove = database.prepare("DELETE FROM picture WHERE map_id = ?");
  const find = (mapId: MapId, id: PictureId): StoredPicture | undefined => {
    const row = select.get([mapId, id]);
    return row === undefined ? undefined : readPicture(row);
  };

  const write = (mapId: MapId, pictures: readonly StoredPicture[], most: number): boolean => {
    const fresh = pictures.filter(
      ({ id }, index) =>
        !selectOne.get([mapId, id]) && pictures.findIndex((other) => other.id === id) === index,
    );
    if (fresh.length === 0) return true;
    const size = fresh.reduce((sum, { bytes }) => sum + bytes.length, readSize(mapId));
    if (size > most) return false;
    for (const { id, type, width, height, bytes } of fresh) {
      insert.run([mapId, id, type, width, height, asBuffer(bytes)]);
    }
    return true;
  };
  const readSize = (mapId: MapId): number => {
    const row = selectSize.get([mapId]);
    return isRecord(row) ? Number(row.size) : 0;
  };

  return {
    add: async (mapId, pictures, most) =>
      storing(() => inTransaction(database, () => write(mapId, pictures, most))),
    find: async (mapId, id) => storing(() => find(mapId, id)),
    async list() {
      return storing(() => selectMaps.all([])).map(readMapId);
    },
    async purge(mapId) {
      storing(() => remove.run([mapId]));
    },
    async close() {
      database.close();
    },
  };
}

function prepareTables(database: Database.Database): void {
  mustKnowVersion(database, VERSION, "pictures");
  database.exec(`
    CREATE TABLE IF NOT EXISTS picture (
      map_id TEXT NOT NULL,
      id TEXT NOT NULL,
      type TEXT NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (map_id, id)
    );
    PRAGMA user_version = ${VERSION};
  `);
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readPicture(row: unknown): StoredPicture {
  if (isRecord(row)) {
    const { id, width, height, bytes } = row;
    const type = PICTURE_TYPES.find((known): known is PictureType => known === row.type);
    const isSized = typeof width === "number" && typeof height === "number";
    if (typeof id === "string" && type && isSized && bytes instanceof Uint8Array) {
      return { id: idOf<PictureId>(id), type, width, height, bytes };
    }
  }
  throw new AppError("storage_failed", "The pictures hold a row that is none");
}

function readMapId(row: unknown): MapId {
  if (isRecord(row) && typeof row.id === "string") return idOf<MapId>(row.id);
  throw new AppError("storage_failed", "The pictures hold a row without a map");
}
