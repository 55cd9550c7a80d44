import { type Kysely, sql } from "kysely";
import type { WorkspaceTables } from "./tables.ts";

/** Counts tries that may be guesses, so that a restart does not forget them. */
export interface Attempts {
  /** Counts one more try of `key` and tells how many there were since when. */
  count(key: string, now: number): Promise<{ readonly count: number; readonly since: number }>;
  /** Takes one try of `key` back, since it was no guess. */
  uncount(key: string): Promise<void>;
  forget(key: string): Promise<void>;
}

/** Tries are counted in windows of `windowMs` that begin with the first of them. */
export const createAttempts = (db: Kysely<WorkspaceTables>, windowMs: number): Attempts => ({
  async count(key, now) {
    await db
      .deleteFrom("attempt")
      .where("since", "<=", now - windowMs)
      .execute();
    const row = await db
      .insertInto("attempt")
      .values({ key, count: 1, since: now })
      .onConflict((conflict) =>
        conflict.column("key").doUpdateSet({ count: sql`attempt.count + 1` }),
      )
      .returning(["count", "since"])
      .executeTakeFirstOrThrow();
    return row;
  },
  async uncount(key) {
    await db
      .updateTable("attempt")
      .set({ count: sql`count - 1` })
      .where("key", "=", key)
      .where("count", ">", 0)
      .execute();
  },
  async forget(key) {
    await db.deleteFrom("attempt").where("key", "=", key).execute();
  },
});
