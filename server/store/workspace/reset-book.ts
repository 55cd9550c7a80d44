import type { Kysely, Transaction } from "kysely";
import type { UserId } from "../../../shared/journey/index.ts";
import { newId } from "../../new-id.ts";
import type { ResetBook } from "../port.ts";
import { isPostgres } from "./dialect.ts";
import type { WorkspaceTables } from "./tables.ts";

/** New passwords that somebody may choose, in whichever database Kysely speaks to. */
export const createResetBook = (db: Kysely<WorkspaceTables>): ResetBook => ({
  async add({ tokenHash, userId, expiresAt }, now) {
    await db.deleteFrom("password_reset").where("expires_at", "<=", now).execute();
    await db
      .insertInto("password_reset")
      .values({ token_hash: tokenHash, user_id: userId, expires_at: expiresAt })
      .execute();
  },
  async find(tokenHash, now) {
    const row = await db
      .selectFrom("password_reset")
      .select("user_id")
      .where("token_hash", "=", tokenHash)
      .where("expires_at", ">", now)
      .executeTakeFirst();
    return row?.user_id;
  },
  redeem: (tokenHash, passwordHash, now) =>
    db.transaction().execute(async (transaction) => {
      const row = await transaction
        .deleteFrom("password_reset")
        .where("token_hash", "=", tokenHash)
        .where("expires_at", ">", now)
        .returning("user_id")
        .executeTakeFirst();
      if (!row) return undefined;
      const userId = row.user_id;
      await setPassword(transaction, userId, passwordHash, now);
      await transaction.deleteFrom("password_reset").where("user_id", "=", userId).execute();
      await transaction.deleteFrom("session").where("userId", "=", userId).execute();
      return userId;
    }),
  async forget(userId) {
    await db.deleteFrom("password_reset").where("user_id", "=", userId).execute();
  },
});

async function setPassword(
  db: Transaction<WorkspaceTables>,
  userId: UserId,
  password: string,
  now: number,
): Promise<void> {
  const time = isPostgres(db) ? new Date(now) : new Date(now).toISOString();
  const changed = await db
    .updateTable("account")
    .set({ password, updatedAt: time })
    .where("userId", "=", userId)
    .where("providerId", "=", "credential")
    .executeTakeFirst();
  if (changed.numUpdatedRows > 0n) return;
  // Who only ever signed in elsewhere has none to change.
  const row = { id: newId(), userId, accountId: userId, providerId: "credential", password };
  await db
    .insertInto("account")
    .values({ ...row, createdAt: time, updatedAt: time })
    .execute();
}
