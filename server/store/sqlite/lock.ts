import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { AppError } from "../../../shared/errors/index.ts";

export type FolderLock = { release(): void };

/**
 * Takes the data folder for this process. The kernel holds the lock on an open file, so it ends
 * with the process however that ends, and a process id that was used again cannot fake it.
 */
export function lockFolder(folder: string): FolderLock {
  const note = join(folder, "server.pid");
  const database = openLock(folder);
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    throw isBusy(error) ? inUse(folder, note, error) : unusable(folder, error);
  }
  leaveNote(note);
  return {
    release() {
      rmSync(note, { force: true });
      database.close();
    },
  };
}

function openLock(folder: string): Database.Database {
  try {
    return new Database(join(folder, "server.lock"));
  } catch (error) {
    throw unusable(folder, error);
  }
}

const unusable = (folder: string, cause: unknown): AppError =>
  new AppError("not_ready", `The data folder ${folder} cannot be written`, { cause });

function inUse(folder: string, note: string, cause: unknown): AppError {
  const holder = readNote(note);
  const by = holder ? `process ${holder}` : "another process";
  return new AppError(
    "conflict",
    `The data folder ${folder} is in use by ${by}; stop it, or set DATA_DIR to another folder`,
    { cause },
  );
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";

/** The note only helps a person to find the process, so a full disk must not prevent the start. */
function leaveNote(note: string): void {
  try {
    writeFileSync(note, `${process.pid} on ${hostname()}\n`);
  } catch {
    rmSync(note, { force: true });
  }
}

function readNote(note: string): string | undefined {
  try {
    return readFileSync(note, "utf8").trim() || undefined;
  } catch {
    return undefined;
  }
}
