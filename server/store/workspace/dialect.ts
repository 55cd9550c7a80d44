import { type Kysely, PostgresAdapter } from "kysely";

/** The two families of databases that the workspace's tables live in. */
export const isPostgres = (db: Kysely<never> | Kysely<unknown>): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter;
