import type { Kysely } from "kysely";
import type { WorkspaceTables } from "./tables.ts";

/** The workspace's value for `key`: what is stored, or `fresh` when this is the first time it is asked for. */
export async function settingOr(
  db: Kysely<WorkspaceTables>,
  key: string,
  fresh: string,
): Promise<string> {
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
}
