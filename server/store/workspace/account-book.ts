import { type Kysely, type Selectable, type SqlBool, sql, type Transaction } from "kysely";
import { AppError } from "../../../shared/errors/index.ts";
import type { UserId } from "../../../shared/journey/index.ts";
import type { AccountBook, AccountChanges, AccountRecord, NewAccount } from "../port.ts";
import { isPostgres } from "./dialect.ts";
import type { WorkspaceTables } from "./tables.ts";

type Db = Kysely<WorkspaceTables>;

/** The accounts, in the tables and in the shape that the account library reads. */
export const createAccountBook = (db: Db): AccountBook => ({
  isEmpty: () => isEmpty(db),
  add: (account, condition) =>
    db.transaction().execute(async (transaction) => {
      await oneAtATime(transaction);
      if (condition === "first" && !(await isEmpty(transaction))) return "not_the_first";
      if (await isTaken(transaction, account.email)) return "email_taken";
      await insert(transaction, account);
      return "added";
    }),
  async list({ limit, after }, which) {
    const rows = await selectAccounts(db)
      .where(isDeactivated(which === "deactivated"))
      .$if(after !== undefined, (query) => query.where("email", ">", readCursor(after ?? "")))
      .orderBy("email")
      .limit(limit + 1)
      .execute();
    const items = rows.slice(0, limit).map(accountRecord);
    const last = items.at(-1);
    return { items, ...(last && rows.length > limit && { cursor: writeCursor(last.email) }) };
  },
  async find(ids) {
    if (ids.length === 0) return [];
    const rows = await selectAccounts(db).where("id", "in", ids).execute();
    return rows.map(accountRecord);
  },
  async findByEmail(email) {
    const row = await selectAccounts(db).where("email", "=", email).executeTakeFirst();
    return row && accountRecord(row);
  },
  change: (id, changes) =>
    db.transaction().execute(async (transaction) => {
      await oneAtATime(transaction);
      return change(transaction, id, changes);
    }),
  lastSeen: (ids) => lastSeen(db, ids),
  async findSession(sessionId) {
    const row = await db
      .selectFrom("session")
      .innerJoin("user", "user.id", "session.userId")
      .select([...COLUMNS, "session.expiresAt"])
      .where("session.id", "=", sessionId)
      .where(isDeactivated(false))
      .executeTakeFirst();
    return row && { account: accountRecord(row), expiresAt: new Date(row.expiresAt).getTime() };
  },
});

export const COLUMNS = [
  "user.id",
  "name",
  "email",
  "workspaceAdmin",
  "teamId",
  "deactivated",
] as const;

const selectAccounts = (db: Db) => db.selectFrom("user").select(COLUMNS);

const isDeactivated = (wanted: boolean) =>
  wanted
    ? sql<SqlBool>`coalesce(deactivated, false)`
    : sql<SqlBool>`not coalesce(deactivated, false)`;

async function change(db: Db, id: UserId, changes: AccountChanges) {
  const row = await selectAccounts(db).where("id", "=", id).executeTakeFirst();
  if (!row) return "not_there";
  const { name, workspaceAdmin, deactivated } = changes;
  const isAdmin = Boolean(row.workspaceAdmin) && !row.deactivated;
  const goes = workspaceAdmin === false || deactivated === true;
  if (isAdmin && goes && (await countAdmins(db)) < 2) return "last_admin";
  const flag = flagIn(db);
  const told = {
    ...(name !== undefined && { name }),
    ...(workspaceAdmin !== undefined && { workspaceAdmin: flag(workspaceAdmin) }),
    ...(deactivated !== undefined && { deactivated: flag(deactivated) }),
  };
  if (Object.keys(told).length > 0) {
    await db.updateTable("user").set(told).where("id", "=", id).execute();
  }
  return "changed";
}

async function lastSeen(db: Db, ids: readonly UserId[]): Promise<ReadonlyMap<UserId, number>> {
  const seen = new Map<UserId, number>();
  if (ids.length === 0) return seen;
  const query = db.selectFrom("session").select(["userId", "updatedAt"]);
  for (const { userId, updatedAt } of await query.where("userId", "in", ids).execute()) {
    const at = new Date(updatedAt).getTime();
    seen.set(userId, Math.max(at, seen.get(userId) ?? at));
  }
  return seen;
}

async function countAdmins(db: Db): Promise<number> {
  const query = selectAccounts(db).where(isDeactivated(false));
  return (await query.execute()).filter(({ workspaceAdmin }) => workspaceAdmin).length;
}

async function isEmpty(db: Db): Promise<boolean> {
  return !(await db.selectFrom("user").select("id").limit(1).executeTakeFirst());
}

async function isTaken(db: Db, email: string): Promise<boolean> {
  const query = db.selectFrom("user").select("id").where("email", "=", email);
  return (await query.executeTakeFirst()) !== undefined;
}

/** Two first admins at the same moment wait for each other on this row. */
async function oneAtATime(transaction: Transaction<WorkspaceTables>): Promise<void> {
  await transaction
    .insertInto("setting")
    .values({ key: "accounts", value: "changing" })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: "changing" }))
    .execute();
}

const flagIn =
  (db: Db) =>
  (value: boolean): boolean | number =>
    isPostgres(db) ? value : Number(value);

async function insert(transaction: Transaction<WorkspaceTables>, account: NewAccount) {
  const { id, name, email, passwordHash, teamId = null } = account;
  const flag = flagIn(transaction);
  const emailVerified = flag(!account.unproven);
  const at = isPostgres(transaction) ? new Date(account.at) : new Date(account.at).toISOString();
  const times = { createdAt: at, updatedAt: at };
  const workspaceAdmin = flag(account.workspaceAdmin);
  await transaction
    .insertInto("user")
    .values({ id, name, email, emailVerified, workspaceAdmin, teamId, ...times })
    .execute();
  if (passwordHash === undefined) return;
  const credential = { id, userId: id, accountId: id, providerId: "credential" };
  await transaction
    .insertInto("account")
    .values({ ...credential, password: passwordHash, ...times })
    .execute();
}

type AccountRow = Pick<
  Selectable<WorkspaceTables["user"]>,
  "id" | "name" | "email" | "workspaceAdmin" | "teamId" | "deactivated"
>;

export const accountRecord = (row: AccountRow): AccountRecord => ({
  id: row.id,
  name: row.name,
  email: row.email,
  workspaceAdmin: Boolean(row.workspaceAdmin),
  ...(row.teamId !== null && { teamId: row.teamId }),
  ...(row.deactivated && { deactivated: true as const }),
});

const writeCursor = (email: string): string => Buffer.from(email).toString("base64url");

function readCursor(cursor: string): string {
  const email = Buffer.from(cursor, "base64url").toString();
  if (email && writeCursor(email) === cursor) return email;
  throw new AppError("bad_request", "cursor must be one that an earlier page of this list gave");
}
