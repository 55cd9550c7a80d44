import type { Kysely, Migration } from "kysely";

export const tokens: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("api_token")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("user_id", "text", (column) =>
        column.notNull().references("user.id").onDelete("cascade"),
      )
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("token_hash", "text", (column) => column.notNull().unique())
      .addColumn("scopes", "text", (column) => column.notNull())
      .addColumn("map_ids", "text")
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .addColumn("expires_at", "bigint")
      .addColumn("used_at", "bigint")
      .execute();
    await db.schema.createIndex("api_token_user").on("api_token").column("user_id").execute();
  },
};
