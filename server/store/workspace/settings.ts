import type { Kysely } from "kysely";
import type { Settings } from "../port.ts";
import type { WorkspaceTables } from "./tables.ts";

export const createSettings = (db: Kysely<WorkspaceTables>): Settings => ({
  async valueOr(key, fresh) {
    await db
      .insertInto("setting")
      .values({ key, value: fresh })
      .onConflict((conflict) => conflict.column("key").doNothing())
      .execute();
    const row = await db
      .selectFrom("setting")
      .select("value")
      .where("key", "=", key)
      .executeTakeFirstOrThrow();
    return row.value;
  },
});
