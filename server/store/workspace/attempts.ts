import { type Kysely, sql } from "kysely";
import type { Attempts } from "../port.ts";
import type { WorkspaceTables } from "./tables.ts";

export const createAttempts = (db: Kysely<WorkspaceTables>): Attempts => ({
  async count(key, now, windowMs) {
    await db.deleteFrom("attempt").where("until", "<=", now).execute();
    return db
      .insertInto("attempt")
      .values({ key, count: 1, since: now, until: now + windowMs })
      .onConflict((conflict) =>
        conflict.column("key").doUpdateSet({ count: sql`attempt.count + 1` }),
      )
      .returning(["count", "since"])
      .executeTakeFirstOrThrow();
  },
  async isCounted(key, now) {
    const row = await db
      .selectFrom("attempt")
      .select("count")
      .where("key", "=", key)
      .where("count", ">", 0)
      .where("until", ">", now)
      .executeTakeFirst();
    return row !== undefined;
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
