import type { Kysely, Migration } from "kysely";

/** What tiles show of a map, as JSON; null until somebody has told. */
export const glance: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("map").addColumn("glance", "text").execute();
  },
};
