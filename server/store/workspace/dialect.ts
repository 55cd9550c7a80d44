import { type Kysely, PostgresAdapter } from "kysely";

/** The two families of databases that the workspace's tables live in. */
export const isPostgres = (db: Pick<Kysely<unknown>, "getExecutor">): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter;
