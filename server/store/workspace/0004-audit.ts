import type { Kysely, Migration } from "kysely";
import { isPostgres } from "./dialect.ts";

/** Who did what when. It refers to no other table, since it outlives what it tells of. */
export const audit: Migration = {
  async up(db: Kysely<unknown>) {
    const table = db.schema.createTable("audit");
    const counted = isPostgres(db)
      ? table.addColumn("seq", "bigserial", (column) => column.primaryKey())
      : table.addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement());
    await counted
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("actor_id", "text", (column) => column.notNull())
      .addColumn("actor_name", "text", (column) => column.notNull())
      .addColumn("action", "text", (column) => column.notNull())
      .addColumn("map_id", "text")
      .addColumn("subject", "text")
      .addColumn("details", "text")
      .execute();
    await db.schema.createIndex("audit_map").on("audit").columns(["map_id", "seq"]).execute();
    await db.schema.createIndex("audit_at").on("audit").column("at").execute();
  },
};
