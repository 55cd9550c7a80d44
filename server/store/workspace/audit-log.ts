import type { Kysely, Selectable } from "kysely";
import type { AuditDetails } from "../../../shared/protocol/index.ts";
import { readAuditCursor, writeAuditCursor } from "../cursor.ts";
import type { AuditFilter, AuditLog, AuditRecord } from "../port.ts";
import type { WorkspaceTables } from "./tables.ts";

type Db = Kysely<WorkspaceTables>;

/** The audit log in whichever database Kysely speaks to. */
export const createAuditLog = (db: Db): AuditLog => ({
  async note({ at, actor, action, mapId, subject, details }) {
    await db
      .insertInto("audit")
      .values({
        at,
        actor_id: actor.id,
        actor_name: actor.name,
        action,
        map_id: mapId ?? null,
        subject: subject ?? null,
        details: details ? JSON.stringify(details) : null,
      })
      .execute();
  },
  async list(filter, { limit, after }) {
    const rows = await selectEntries(db, filter, after)
      .orderBy("seq", "desc")
      .limit(limit + 1)
      .execute();
    const items = rows.slice(0, limit).map(auditRecord);
    const last = items.at(-1);
    return { items, ...(last && rows.length > limit && { cursor: writeAuditCursor(last.seq) }) };
  },
  async removeBefore(at) {
    const { numDeletedRows } = await db
      .deleteFrom("audit")
      .where("at", "<", at)
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
});

function selectEntries(db: Db, filter: AuditFilter, after: string | undefined) {
  const { actor, action, mapId, from, to } = filter;
  let query = db.selectFrom("audit").selectAll();
  if (actor !== undefined) query = query.where("actor_id", "=", actor);
  if (action !== undefined) query = query.where("action", "=", action);
  if (mapId !== undefined) query = query.where("map_id", "=", mapId);
  if (from !== undefined) query = query.where("at", ">=", from);
  if (to !== undefined) query = query.where("at", "<", to);
  return after === undefined ? query : query.where("seq", "<", readAuditCursor(after));
}

function auditRecord(row: Selectable<WorkspaceTables["audit"]>): AuditRecord {
  const details: AuditDetails | undefined = row.details ? JSON.parse(row.details) : undefined;
  return {
    seq: row.seq,
    at: row.at,
    actor: { id: row.actor_id, name: row.actor_name },
    action: row.action,
    ...(row.map_id !== null && { mapId: row.map_id }),
    ...(row.subject !== null && { subject: row.subject }),
    ...(details && { details }),
  };
}
