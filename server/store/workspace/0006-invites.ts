import type { Kysely, Migration } from "kysely";
import { isPostgres } from "./dialect.ts";

/** Invitations, and people who do not belong to the workspace any more, though their names stay. */
export const invites: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("invite")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("token_hash", "text", (column) => column.notNull().unique())
      .addColumn("map_id", "text", (column) => column.references("map.id").onDelete("cascade"))
      .addColumn("role", "text")
      .addColumn("team_id", "text")
      .addColumn("workspace_admin", "integer", (column) => column.notNull())
      .addColumn("email", "text")
      .addColumn("many", "integer", (column) => column.notNull())
      .addColumn("uses", "integer", (column) => column.notNull())
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .addColumn("created_by", "text", (column) => column.notNull())
      .addColumn("expires_at", "bigint", (column) => column.notNull())
      .addColumn("revoked_at", "bigint")
      .execute();
    await db.schema.createIndex("invite_map").on("invite").column("map_id").execute();
    const flag = isPostgres(db) ? "boolean" : "integer";
    await db.schema.alterTable("user").addColumn("deactivated", flag).execute();
  },
};
