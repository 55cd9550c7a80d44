import { type Kysely, Migrator } from "kysely";
import { AppError } from "../../../shared/errors/index.ts";
import { MIGRATIONS } from "./migrations.ts";
import type { WorkspaceTables } from "./tables.ts";

/** Brings the workspace's tables up to date; all or nothing where the database can. */
export async function migrate(db: Kysely<WorkspaceTables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  throw new AppError("not_ready", `The workspace could not be brought up to date: ${why(error)}`, {
    cause: error,
  });
}

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));
