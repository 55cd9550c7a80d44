import type { Kysely, Migration } from "kysely";

/** What people are told of comments, what they want to be told, and when they saw which thread. */
export const inbox: Migration = {
  async up(db: Kysely<unknown>) {
    await createEntries(db);
    await createSettings(db);
    await createSeen(db);
  },
};

async function createEntries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("inbox_entry")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("user_id", "text", (column) =>
      column.notNull().references("user.id").onDelete("cascade"),
    )
    .addColumn("map_id", "text", (column) =>
      column.notNull().references("map.id").onDelete("cascade"),
    )
    .addColumn("thread_id", "text", (column) => column.notNull())
    .addColumn("reply_id", "text")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("direct", "integer", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("excerpt", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("read_at", "bigint")
    .execute();
  const index = (name: string) => db.schema.createIndex(name).on("inbox_entry");
  await index("inbox_entry_user").columns(["user_id", "at", "id"]).execute();
  await index("inbox_entry_unread").columns(["user_id", "read_at", "map_id"]).execute();
  await index("inbox_entry_thread").columns(["map_id", "thread_id"]).execute();
}

async function createSettings(db: Kysely<unknown>): Promise<void> {
  const flag = "integer" as const;
  await db.schema
    .createTable("inbox_setting")
    .addColumn("user_id", "text", (column) =>
      column.primaryKey().references("user.id").onDelete("cascade"),
    )
    .addColumn("mentions", flag, (column) => column.notNull())
    .addColumn("replies", flag, (column) => column.notNull())
    .addColumn("own", flag, (column) => column.notNull())
    .addColumn("everything", flag, (column) => column.notNull())
    .addColumn("mail", flag, (column) => column.notNull())
    .execute();
}

async function createSeen(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("thread_seen")
    .addColumn("user_id", "text", (column) =>
      column.notNull().references("user.id").onDelete("cascade"),
    )
    .addColumn("map_id", "text", (column) =>
      column.notNull().references("map.id").onDelete("cascade"),
    )
    .addColumn("thread_id", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("thread_seen_key", ["user_id", "map_id", "thread_id"])
    .execute();
}
