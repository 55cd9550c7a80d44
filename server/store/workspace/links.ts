import type { Kysely, Selectable } from "kysely";
import type { Catalogue, LinkRecord } from "../port.ts";
import type { WorkspaceTables } from "./tables.ts";

type Links = Pick<
  Catalogue,
  "addLink" | "findLinkByHash" | "listLinks" | "changeLink" | "removeLink"
>;

/** The share links in whichever database Kysely speaks to. */
export const linksIn = (db: Kysely<WorkspaceTables>): Links => ({
  async addLink(link) {
    await db.insertInto("share_link").values(linkRow(link)).execute();
  },
  async findLinkByHash(tokenHash) {
    const row = await db
      .selectFrom("share_link")
      .selectAll()
      .where("token_hash", "=", tokenHash)
      .executeTakeFirst();
    return row && linkRecord(row);
  },
  async listLinks(mapId) {
    const rows = await db
      .selectFrom("share_link")
      .selectAll()
      .where("map_id", "=", mapId)
      .orderBy("created_at")
      .orderBy("id")
      .execute();
    return rows.map(linkRecord);
  },
  async changeLink(mapId, linkId, changes) {
    const row = await db
      .updateTable("share_link")
      .set({
        // A row is returned for an empty change too.
        map_id: mapId,
        ...(changes.role && { role: changes.role }),
        ...("expiresAt" in changes && { expires_at: changes.expiresAt ?? null }),
        ...("passwordHash" in changes && { password_hash: changes.passwordHash ?? null }),
      })
      .where("map_id", "=", mapId)
      .where("id", "=", linkId)
      .returningAll()
      .executeTakeFirst();
    return row && linkRecord(row);
  },
  async removeLink(mapId, linkId) {
    const row = await db
      .deleteFrom("share_link")
      .where("map_id", "=", mapId)
      .where("id", "=", linkId)
      .returningAll()
      .executeTakeFirst();
    return row && linkRecord(row);
  },
});

const linkRow = (link: LinkRecord): Selectable<WorkspaceTables["share_link"]> => ({
  id: link.id,
  map_id: link.mapId,
  token_hash: link.tokenHash,
  role: link.role,
  created_at: link.createdAt,
  created_by: link.createdBy,
  expires_at: link.expiresAt ?? null,
  password_hash: link.passwordHash ?? null,
});

const linkRecord = (row: Selectable<WorkspaceTables["share_link"]>): LinkRecord => ({
  id: row.id,
  mapId: row.map_id,
  tokenHash: row.token_hash,
  role: row.role,
  createdAt: row.created_at,
  createdBy: row.created_by,
  ...(row.expires_at !== null && { expiresAt: row.expires_at }),
  ...(row.password_hash !== null && { passwordHash: row.password_hash }),
});
