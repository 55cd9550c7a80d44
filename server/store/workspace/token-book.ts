import type { Kysely, Selectable } from "kysely";
import { SCOPES } from "../../../shared/access/index.ts";
import { type MapId, readId } from "../../../shared/journey/index.ts";
import type { TokenBook, TokenRecord } from "../port.ts";
import type { WorkspaceTables } from "./tables.ts";

/** The API tokens in whichever database Kysely speaks to. */
export const createTokenBook = (db: Kysely<WorkspaceTables>): TokenBook => ({
  async add(token) {
    await db.insertInto("api_token").values(tokenRow(token)).execute();
  },
  async find(id) {
    const row = await selectTokens(db).where("id", "=", id).executeTakeFirst();
    return row && tokenRecord(row);
  },
  async findByHash(tokenHash) {
    const row = await selectTokens(db).where("token_hash", "=", tokenHash).executeTakeFirst();
    return row && tokenRecord(row);
  },
  async list(userId) {
    const rows = await selectTokens(db)
      .where("user_id", "=", userId)
      .orderBy("created_at")
      .orderBy("id")
      .execute();
    return rows.map(tokenRecord);
  },
  async markUsed(id, at) {
    await db.updateTable("api_token").set({ used_at: at }).where("id", "=", id).execute();
  },
  async remove(userId, id) {
    let query = db.deleteFrom("api_token").where("user_id", "=", userId);
    if (id !== undefined) query = query.where("id", "=", id);
    return (await query.returningAll().execute()).map(tokenRecord);
  },
});

const selectTokens = (db: Kysely<WorkspaceTables>) => db.selectFrom("api_token").selectAll();

const tokenRow = (token: TokenRecord): Selectable<WorkspaceTables["api_token"]> => ({
  id: token.id,
  user_id: token.userId,
  name: token.name,
  token_hash: token.tokenHash,
  scopes: token.scopes.join(" "),
  map_ids: token.mapIds?.join(" ") ?? null,
  created_at: token.createdAt,
  expires_at: token.expiresAt ?? null,
  used_at: token.usedAt ?? null,
});

function tokenRecord(row: Selectable<WorkspaceTables["api_token"]>): TokenRecord {
  const scopes = row.scopes.split(" ");
  return {
    id: row.id,
    userId: row.user_id,
    name: row.name,
    tokenHash: row.token_hash,
    scopes: SCOPES.filter((scope) => scopes.includes(scope)),
    ...(row.map_ids !== null && { mapIds: mapIdsIn(row.map_ids) }),
    createdAt: row.created_at,
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    ...(row.used_at !== null && { usedAt: row.used_at }),
  };
}

/** None, and not all maps, where what is stored cannot be read. */
const mapIdsIn = (text: string): readonly MapId[] =>
  text.split(" ").flatMap((id) => readId<MapId>(id) ?? []);
