import Database from "libsql";
import { AppError } from "../../../shared/errors/index.ts";

/** Opens a database file so that what is committed survives the machine losing power. */
export function openDatabase(file: string): Database.Database {
  const database = new Database(file);
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA foreign_keys = ON");
  return database;
}

/** Refuses data that a newer program has written; `what` names it to the operator. */
export function mustKnowVersion(database: Database.Database, known: number, what: string): void {
  const row = database.prepare("PRAGMA user_version").get([]);
  const found = isRecord(row) ? Number(row.user_version) : 0;
  if (found <= known) return;
  throw new AppError("not_ready", `The data was written by a newer Throughline (${what} ${found})`);
}

/** A row as the database gives it: nothing is known of its columns. */
export const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === "object" && input !== null;

/** Runs `work` in one transaction; when it throws, nothing of it was written. */
export function inTransaction<T>(database: Database.Database, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // A full disk has rolled back already, and rolling back twice would hide why.
    if (database.inTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** Runs `work` and names whatever the database does not manage a failure of storage. */
export function storing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isStorageFailure(error)) throw error;
    throw new AppError("storage_failed", "The storage does not take this at the moment", {
      cause: error,
    });
  }
}

/** A broken constraint is a mistake of the program, everything else the database says is the disk's. */
function isStorageFailure(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  const { code } = error;
  return (
    typeof code === "string" && code.startsWith("SQLITE_") && !code.startsWith("SQLITE_CONSTRAINT")
  );
}
