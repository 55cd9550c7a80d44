import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Kysely, SqliteDialect } from "kysely";
import { AppError } from "../../../shared/errors/index.ts";
import type { PictureStore, UpdateLog } from "../port.ts";
import { migrate, type WorkspaceTables } from "../workspace/index.ts";
import { asKyselyDatabase } from "./kysely-database.ts";
import { lockFolder } from "./lock.ts";
import { openDatabase } from "./open-database.ts";
import { createSqlitePictures } from "./pictures.ts";
import { createSqliteUpdateLog } from "./update-log.ts";

export type DataFolder = {
  readonly updateLog: UpdateLog;
  readonly pictures: PictureStore;
  readonly workspace: Kysely<WorkspaceTables>;
  close(): Promise<void>;
};

/** Everything this process stores, in one folder that no other process may use meanwhile. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const folder = resolve(path);
  makeFolder(folder);
  const lock = lockFolder(folder);
  try {
    const updateLog = createSqliteUpdateLog(openDatabase(join(folder, "maps.db")));
    const pictures = createSqlitePictures(openDatabase(join(folder, "pictures.db")));
    const workspace = await openWorkspace(join(folder, "workspace.db"));
    return {
      updateLog,
      pictures,
      workspace,
      async close() {
        await updateLog.close();
        await pictures.close();
        await workspace.destroy();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The workspace's database, brought up to date. `:memory:` serves tests. */
export async function openWorkspace(file: string): Promise<Kysely<WorkspaceTables>> {
  const database = asKyselyDatabase(openDatabase(file));
  const workspace = new Kysely<WorkspaceTables>({ dialect: new SqliteDialect({ database }) });
  await migrate(workspace);
  return workspace;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new AppError("not_ready", `The data folder ${folder} cannot be made or written`, {
      cause: error,
    });
  }
}
