import { type Kysely, type Migration, sql } from "kysely";
import { isPostgres } from "./dialect.ts";

/** Identities elsewhere, and new passwords for those who forgot theirs. */
export const signIn: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createIndex("account_identity")
      .on("account")
      .columns(["providerId", "accountId"])
      .unique()
      .execute();
    // Until now only admins said what somebody's address is.
    await sql`update "user" set "emailVerified" = ${isPostgres(db) ? true : 1}`.execute(db);
    await db.schema
      .createTable("password_reset")
      .addColumn("token_hash", "text", (column) => column.primaryKey())
      .addColumn("user_id", "text", (column) =>
        column.notNull().references("user.id").onDelete("cascade"),
      )
      .addColumn("expires_at", "bigint", (column) => column.notNull())
      .execute();
  },
};
