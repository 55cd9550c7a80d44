import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type AnyId, type MapId, readId, type UserId } from "../../../shared/journey/index.ts";
import { accountsContract } from "../accounts-contract.ts";
import { auditContract } from "../audit-contract.ts";
import { catalogueContract } from "../catalogue-contract.ts";
import { invitesContract } from "../invites-contract.ts";
import { picturesContract } from "../pictures-contract.ts";
import { teamsContract } from "../teams-contract.ts";
import { updateLogContract } from "../update-log-contract.ts";
import {
  createAccountBook,
  createAttempts,
  createAuditLog,
  createCatalogue,
  createInviteBook,
  createSessionBook,
  createSettings,
  createTeamBook,
  createTokenBook,
} from "../workspace/index.ts";
import {
  createSqlitePictures,
  createSqliteUpdateLog,
  openDatabase,
  openDataFolder,
  openWorkspace,
} from "./index.ts";

const folders: string[] = [];
const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "throughline-store-"));
  folders.push(folder);
  return folder;
};
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe("the pictures in SQLite", () => {
  picturesContract(async () => {
    const file = join(await newFolder(), "pictures.db");
    const database = openDatabase(file);
    const pictures = createSqlitePictures(database);
    return {
      pictures,
      async reopen() {
        await pictures.close();
        return createSqlitePictures(openDatabase(file));
      },
      fillDisk: () => {
        database.pragma("max_page_count = 10");
      },
      freeDisk: () => {
        database.pragma("max_page_count = 1000000");
      },
    };
  });

  test("[STO-17] pictures of a newer version are refused, not misread", async () => {
    const file = join(await newFolder(), "pictures.db");
    const database = openDatabase(file);
    database.exec("PRAGMA user_version = 99");
    database.close();
    expect(() => createSqlitePictures(openDatabase(file))).toThrow("newer Throughline");
  });
});

describe("the log in SQLite", () => {
  updateLogContract(async () => {
    const file = join(await newFolder(), "maps.db");
    const database = openDatabase(file);
    const log = createSqliteUpdateLog(database);
    return {
      log,
      async reopen() {
        await log.close();
        return createSqliteUpdateLog(openDatabase(file));
      },
      fillDisk: () => {
        database.pragma("max_page_count = 10");
      },
      freeDisk: () => {
        database.pragma("max_page_count = 1000000");
      },
    };
  });

  test("[STO-4] a log of a newer version is refused, not misread", async () => {
    const file = join(await newFolder(), "maps.db");
    const database = openDatabase(file);
    database.exec("PRAGMA user_version = 99");
    database.close();
    expect(() => createSqliteUpdateLog(openDatabase(file))).toThrow("newer Throughline");
  });

  test("[STO-4] writes are on disk before they count as written", async () => {
    const database = openDatabase(join(await newFolder(), "maps.db"));
    const pragma = (name: string) => database.prepare(`PRAGMA ${name}`).get([]);
    expect(pragma("synchronous")).toMatchObject({ synchronous: 2 });
    expect(pragma("journal_mode")).toMatchObject({ journal_mode: "wal" });
    expect(pragma("foreign_keys")).toMatchObject({ foreign_keys: 1 });
    database.close();
  });
});

describe("the catalogue in SQLite", () => {
  catalogueContract(async () => createCatalogue(await openWorkspace(":memory:")));

  test("[STO-3] a failure of the disk is told apart and passes", async () => {
    const file = join(await newFolder(), "workspace.db");
    const workspace = await openWorkspace(file);
    const catalogue = createCatalogue(workspace);
    const blocker = openDatabase(file);
    blocker.exec("BEGIN IMMEDIATE");
    const map = { id: id("retail"), createdAt: 1, updatedAt: 1, createdBy: id<UserId>("mia") };
    await expect(catalogue.addMap({ ...map, title: "Retail" })).rejects.toMatchObject({
      code: "storage_failed",
    });
    blocker.exec("ROLLBACK");
    blocker.close();
    await catalogue.addMap({ ...map, title: "Retail" });
    expect((await catalogue.findMap(id("retail")))?.title).toBe("Retail");
    await workspace.destroy();
  });
});

describe("the accounts in SQLite", () => {
  accountsContract(async () => {
    const workspace = await openWorkspace(":memory:");
    return {
      book: createAccountBook(workspace),
      attempts: createAttempts(workspace),
      settings: createSettings(workspace),
      sessions: createSessionBook(workspace),
      tokens: createTokenBook(workspace),
    };
  });
});

describe("the audit log in SQLite", () => {
  auditContract(async () => createAuditLog(await openWorkspace(":memory:")));
});

describe("the teams in SQLite", () => {
  teamsContract(async () => {
    const db = await openWorkspace(":memory:");
    return { teams: createTeamBook(db), book: createAccountBook(db) };
  });
});

describe("the invitations in SQLite", () => {
  invitesContract(async () => {
    const db = await openWorkspace(":memory:");
    return {
      invites: createInviteBook(db),
      catalogue: createCatalogue(db),
      book: createAccountBook(db),
    };
  });
});

describe("the data folder", () => {
  test("[STO-10] a folder in use is refused with a sentence, and free again after closing", async () => {
    const folder = await newFolder();
    const first = await openDataFolder(folder);
    await expect(openDataFolder(folder)).rejects.toThrow(
      `The data folder ${folder} is in use by process ${process.pid} on`,
    );
    await first.close();
    await (await openDataFolder(folder)).close();
  });

  test("[STO-10] a process that was killed leaves the folder free, whatever its note says", async () => {
    const folder = await newFolder();
    const holder = spawn(process.execPath, ["--import", "tsx", "-e", HOLD, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(holder.stdout, "data");
    await expect(openDataFolder(folder)).rejects.toThrow(`in use by process ${holder.pid} on`);
    holder.kill("SIGKILL");
    await once(holder, "exit");
    await writeFile(join(folder, "server.pid"), `${process.pid} on elsewhere\n`);
    await (await openDataFolder(folder)).close();
  });

  test("[STO-4] everything in the folder outlives the program", async () => {
    const folder = await newFolder();
    const first = await openDataFolder(folder);
    const mapId = id("retail");
    await first.updateLog.append([{ key: mapId, update: new Uint8Array([1, 2]) }]);
    const map = { id: mapId, title: "Retail", createdAt: 1, updatedAt: 1 };
    await createCatalogue(first.workspace).addMap({ ...map, createdBy: id<UserId>("mia") });
    await first.close();
    const again = await openDataFolder(folder);
    expect((await again.updateLog.load(mapId)).upTo).toBe(1);
    expect((await createCatalogue(again.workspace).findMap(mapId))?.title).toBe("Retail");
    await again.close();
  });

  test("[STO-10] a folder that cannot be made is refused with a sentence", async () => {
    const file = join(await newFolder(), "file");
    await writeFile(file, "");
    await expect(openDataFolder(join(file, "data"))).rejects.toThrow("cannot be made or written");
  });
});

const HOLD = `
  import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, "lock.ts"))};
  lockFolder(process.argv[1]);
  process.stdout.write("held");
  setInterval(() => {}, 1000);
`;

function id<T extends AnyId = MapId>(text: string): T {
  const read = readId<T>(text);
  if (!read) throw new Error(`${text} is no id`);
  return read;
}
