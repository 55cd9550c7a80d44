import type { Kysely, Transaction } from "kysely";
import type { UserId } from "../../../shared/journey/index.ts";
import { newId } from "../../new-id.ts";
import type { IdentityBook } from "../port.ts";
import { accountRecord, COLUMNS } from "./account-book.ts";
import { isPostgres } from "./dialect.ts";
import type { WorkspaceTables } from "./tables.ts";

/** Identities elsewhere, beside the passwords that people have here. */
export const createIdentityBook = (db: Kysely<WorkspaceTables>): IdentityBook => ({
  async find(provider, subject) {
    const row = await db
      .selectFrom("account")
      .innerJoin("user", "user.id", "account.userId")
      .select(COLUMNS)
      .where("providerId", "=", provider)
      .where("accountId", "=", subject)
      .executeTakeFirst();
    return row && accountRecord(row);
  },
  async findByEmail(email) {
    const row = await db
      .selectFrom("user")
      .select(COLUMNS)
      .where("email", "=", email)
      .executeTakeFirst();
    return row && accountRecord(row);
  },
  link: ({ provider, subject, userId, at }) =>
    db.transaction().execute(async (transaction) => {
      const taken = await transaction
        .selectFrom("account")
        .select("id")
        .where("providerId", "=", provider)
        .where((is) => is.or([is("userId", "=", userId), is("accountId", "=", subject)]))
        .executeTakeFirst();
      if (taken) return false;
      const time = isPostgres(transaction) ? new Date(at) : new Date(at).toISOString();
      const row = { id: newId(), userId, accountId: subject, providerId: provider };
      const times = { createdAt: time, updatedAt: time };
      await transaction
        .insertInto("account")
        .values({ ...row, ...times })
        .execute();
      await proveAddress(transaction, userId);
      return true;
    }),
});

/** Whoever made the account with this address before may have been somebody else. */
async function proveAddress(db: Transaction<WorkspaceTables>, userId: UserId): Promise<void> {
  const { emailVerified, workspaceAdmin } = await db
    .selectFrom("user")
    .select(["emailVerified", "workspaceAdmin"])
    .where("id", "=", userId)
    .executeTakeFirstOrThrow();
  if (emailVerified) return;
  const verified = isPostgres(db) ? true : 1;
  await db.updateTable("user").set({ emailVerified: verified }).where("id", "=", userId).execute();
  if (workspaceAdmin) return;
  await db
    .deleteFrom("account")
    .where("userId", "=", userId)
    .where("providerId", "=", "credential")
    .execute();
  await db.deleteFrom("session").where("userId", "=", userId).execute();
}
