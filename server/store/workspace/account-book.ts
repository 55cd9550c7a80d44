import type { Kysely, Selectable, Transaction } from "kysely";
import { AppError } from "../../../shared/errors/index.ts";
import type { AccountBook, AccountRecord, NewAccount } from "../port.ts";
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
  async list({ limit, after }) {
    const rows = await selectAccounts(db)
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
  async findSession(sessionId) {
    const row = await db
      .selectFrom("session")
      .innerJoin("user", "user.id", "session.userId")
      .select(["user.id", "name", "email", "workspaceAdmin", "teamId", "session.expiresAt"])
      .where("session.id", "=", sessionId)
      .executeTakeFirst();
    return row && { account: accountRecord(row), expiresAt: new Date(row.expiresAt).getTime() };
  },
});

const selectAccounts = (db: Db) =>
  db.selectFrom("user").select(["id", "name", "email", "workspaceAdmin", "teamId"]);

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

async function insert(transaction: Transaction<WorkspaceTables>, account: NewAccount) {
  const { id, name, email, passwordHash, teamId = null } = account;
  const inPostgres = isPostgres(transaction);
  const flag = (value: boolean) => (inPostgres ? value : Number(value));
  const at = inPostgres ? new Date(account.at) : new Date(account.at).toISOString();
  const times = { createdAt: at, updatedAt: at };
  const workspaceAdmin = flag(account.workspaceAdmin);
  await transaction
    .insertInto("user")
    .values({ id, name, email, emailVerified: flag(false), workspaceAdmin, teamId, ...times })
    .execute();
  const credential = { id, userId: id, accountId: id, providerId: "credential" };
  await transaction
    .insertInto("account")
    .values({ ...credential, password: passwordHash, ...times })
    .execute();
}

type AccountRow = Pick<
  Selectable<WorkspaceTables["user"]>,
  "id" | "name" | "email" | "workspaceAdmin" | "teamId"
>;

const accountRecord = (row: AccountRow): AccountRecord => ({
  id: row.id,
  name: row.name,
  email: row.email,
  workspaceAdmin: Boolean(row.workspaceAdmin),
  ...(row.teamId !== null && { teamId: row.teamId }),
});

const writeCursor = (email: string): string => Buffer.from(email).toString("base64url");

function readCursor(cursor: string): string {
  const email = Buffer.from(cursor, "base64url").toString();
  if (email && writeCursor(email) === cursor) return email;
  throw new AppError("bad_request", "cursor must be one that an earlier page of this list gave");
}
