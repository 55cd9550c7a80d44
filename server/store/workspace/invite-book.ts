import { type Kysely, type Selectable, type SqlBool, sql } from "kysely";
import type { InviteBook, InviteRecord } from "../port.ts";
import type { WorkspaceTables } from "./tables.ts";

/** The invitations in whichever database Kysely speaks to. */
export const createInviteBook = (db: Kysely<WorkspaceTables>): InviteBook => ({
  async add(invite) {
    await db.insertInto("invite").values(inviteRow(invite)).execute();
  },
  async find(id) {
    const row = await db.selectFrom("invite").selectAll().where("id", "=", id).executeTakeFirst();
    return row && inviteRecord(row);
  },
  async findByHash(tokenHash) {
    const query = db.selectFrom("invite").selectAll().where("token_hash", "=", tokenHash);
    const row = await query.executeTakeFirst();
    return row && inviteRecord(row);
  },
  async listOpen(now, mapId) {
    const rows = await db
      .selectFrom("invite")
      .selectAll()
      .where(isOpen(now))
      .$if(mapId !== undefined, (query) => query.where("map_id", "=", mapId ?? null))
      .orderBy("created_at", "desc")
      .orderBy("id")
      .execute();
    return rows.map(inviteRecord);
  },
  async claim(id, now) {
    const claimed = await db
      .updateTable("invite")
      .set({ uses: sql`uses + 1` })
      .where("id", "=", id)
      .where(isOpen(now))
      .returning("id")
      .executeTakeFirst();
    return claimed !== undefined;
  },
  async giveBack(id) {
    await db
      .updateTable("invite")
      .set({ uses: sql`uses - 1` })
      .where("id", "=", id)
      .where("uses", ">", 0)
      .execute();
  },
  async revoke(id, at) {
    const revoked = await db
      .updateTable("invite")
      .set({ revoked_at: at })
      .where("id", "=", id)
      .where("revoked_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    return revoked !== undefined;
  },
});

const isOpen = (now: number) => sql<SqlBool>`
  expires_at > ${now} and revoked_at is null and (many = 1 or uses = 0)`;

const inviteRow = (invite: InviteRecord): Selectable<WorkspaceTables["invite"]> => ({
  id: invite.id,
  token_hash: invite.tokenHash,
  map_id: invite.map?.id ?? null,
  role: invite.map?.role ?? null,
  team_id: invite.teamId ?? null,
  workspace_admin: Number(invite.workspaceAdmin),
  email: invite.email ?? null,
  many: Number(invite.many),
  uses: invite.uses,
  created_at: invite.createdAt,
  created_by: invite.createdBy,
  expires_at: invite.expiresAt,
  revoked_at: invite.revokedAt ?? null,
});

const inviteRecord = (row: Selectable<WorkspaceTables["invite"]>): InviteRecord => ({
  id: row.id,
  tokenHash: row.token_hash,
  ...(row.map_id !== null && row.role !== null && { map: { id: row.map_id, role: row.role } }),
  ...(row.team_id !== null && { teamId: row.team_id }),
  workspaceAdmin: row.workspace_admin !== 0,
  ...(row.email !== null && { email: row.email }),
  many: row.many !== 0,
  uses: row.uses,
  createdAt: row.created_at,
  createdBy: row.created_by,
  expiresAt: row.expires_at,
  ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
});
