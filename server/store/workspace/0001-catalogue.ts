import type { Kysely, Migration } from "kysely";

export const catalogue: Migration = {
  async up(db: Kysely<unknown>) {
    await createMaps(db);
    await createMembers(db);
    await createLinks(db);
  },
};

async function createMaps(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("map")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("updated_at", "bigint", (column) => column.notNull())
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("deleted_at", "bigint")
    .addColumn("deleted_by", "text")
    .execute();
  await db.schema.createIndex("map_updated").on("map").columns(["updated_at", "id"]).execute();
}

async function createMembers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("map_member")
    .addColumn("map_id", "text", (column) =>
      column.notNull().references("map.id").onDelete("cascade"),
    )
    .addColumn("user_id", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("map_member_key", ["map_id", "user_id"])
    .execute();
  await db.schema.createIndex("map_member_user").on("map_member").column("user_id").execute();
}

async function createLinks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("share_link")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("map_id", "text", (column) =>
      column.notNull().references("map.id").onDelete("cascade"),
    )
    .addColumn("token_hash", "text", (column) => column.notNull().unique())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("expires_at", "bigint")
    .execute();
  await db.schema.createIndex("share_link_map").on("share_link").column("map_id").execute();
}
