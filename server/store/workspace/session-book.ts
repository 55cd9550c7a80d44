import type { Kysely } from "kysely";
import type { SessionBook } from "../port.ts";
import type { WorkspaceTables } from "./tables.ts";

/** The account library's sessions, looked at and ended. */
export const createSessionBook = (db: Kysely<WorkspaceTables>): SessionBook => ({
  async list(userId, now) {
    const rows = await db
      .selectFrom("session")
      .select(["id", "userId", "userAgent", "createdAt", "updatedAt", "expiresAt"])
      .where("userId", "=", userId)
      .execute();
    return rows
      .map((row) => ({
        id: row.id,
        userId: row.userId,
        userAgent: row.userAgent ?? "",
        startedAt: new Date(row.createdAt).getTime(),
        usedAt: new Date(row.updatedAt).getTime(),
        expiresAt: new Date(row.expiresAt).getTime(),
      }))
      .filter(({ expiresAt }) => expiresAt > now)
      .sort((a, b) => b.usedAt - a.usedAt);
  },
  async end(userId, which) {
    let query = db.deleteFrom("session").where("userId", "=", userId);
    if (which && "only" in which) query = query.where("id", "=", which.only);
    if (which && "except" in which) query = query.where("id", "!=", which.except);
    const { numDeletedRows } = await query.executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
});
