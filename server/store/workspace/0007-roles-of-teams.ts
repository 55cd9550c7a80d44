import type { Kysely, Migration } from "kysely";

/** What whole teams are on a map, and links that ask for a password. */
export const rolesOfTeams: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("map_team")
      .addColumn("map_id", "text", (column) =>
        column.notNull().references("map.id").onDelete("cascade"),
      )
      .addColumn("team_id", "text", (column) =>
        column.notNull().references("team.id").onDelete("cascade"),
      )
      .addColumn("role", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("map_team_key", ["map_id", "team_id"])
      .execute();
    await db.schema.createIndex("map_team_team").on("map_team").column("team_id").execute();
    await db.schema.alterTable("share_link").addColumn("password_hash", "text").execute();
  },
};
