import type { CreateTableBuilder, Kysely, Migration } from "kysely";
import { isPostgres } from "./dialect.ts";

/** The account library's tables, under its own column names, and what guards the way in. */
export const accounts: Migration = {
  async up(db: Kysely<unknown>) {
    const types = typesOf(db);
    await createUsers(db, types);
    await createSessions(db, types);
    await createCredentials(db, types);
    await createVerifications(db, types);
    await createGuards(db);
  },
};

type Types = { readonly flag: "boolean" | "integer"; readonly time: "timestamptz" | "text" };

const typesOf = (db: Kysely<unknown>): Types =>
  isPostgres(db) ? { flag: "boolean", time: "timestamptz" } : { flag: "integer", time: "text" };

async function createUsers(db: Kysely<unknown>, { flag, time }: Types): Promise<void> {
  await withTimes(db.schema.createTable("user"), time)
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("email", "text", (column) => column.notNull().unique())
    .addColumn("emailVerified", flag, (column) => column.notNull())
    .addColumn("image", "text")
    .addColumn("workspaceAdmin", flag, (column) => column.notNull())
    .execute();
}

async function createSessions(db: Kysely<unknown>, { time }: Types): Promise<void> {
  await withTimes(ownedByUser(db.schema.createTable("session")), time)
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("token", "text", (column) => column.notNull().unique())
    .addColumn("expiresAt", time, (column) => column.notNull())
    .addColumn("ipAddress", "text")
    .addColumn("userAgent", "text")
    .execute();
  await db.schema.createIndex("session_user").on("session").column("userId").execute();
}

async function createCredentials(db: Kysely<unknown>, { time }: Types): Promise<void> {
  await withTimes(ownedByUser(db.schema.createTable("account")), time)
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("accountId", "text", (column) => column.notNull())
    .addColumn("providerId", "text", (column) => column.notNull())
    .addColumn("accessToken", "text")
    .addColumn("refreshToken", "text")
    .addColumn("idToken", "text")
    .addColumn("accessTokenExpiresAt", time)
    .addColumn("refreshTokenExpiresAt", time)
    .addColumn("scope", "text")
    .addColumn("password", "text")
    .execute();
  await db.schema.createIndex("account_user").on("account").column("userId").execute();
}

async function createVerifications(db: Kysely<unknown>, { time }: Types): Promise<void> {
  await withTimes(db.schema.createTable("verification"), time)
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("identifier", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("expiresAt", time, (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("verification_identifier")
    .on("verification")
    .column("identifier")
    .execute();
}

async function createGuards(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("setting")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("attempt")
    .addColumn("key", "text", (column) => column.primaryKey())
    .addColumn("count", "integer", (column) => column.notNull())
    .addColumn("since", "bigint", (column) => column.notNull())
    .addColumn("until", "bigint", (column) => column.notNull())
    .execute();
}

const withTimes = (table: CreateTableBuilder<string>, time: Types["time"]) =>
  table
    .addColumn("createdAt", time, (column) => column.notNull())
    .addColumn("updatedAt", time, (column) => column.notNull());

const ownedByUser = (table: CreateTableBuilder<string>) =>
  table.addColumn("userId", "text", (column) =>
    column.notNull().references("user.id").onDelete("cascade"),
  );
