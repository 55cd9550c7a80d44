import { readAuditCursor, writeAuditCursor } from "../cursor.ts";
import type { AuditFilter, AuditLog, AuditRecord } from "../port.ts";

/** An audit log for tests. */
export function createMemoryAuditLog(): AuditLog {
  let kept: AuditRecord[] = [];
  let seq = 0;
  return {
    async note(entry) {
      seq += 1;
      kept.unshift({ ...entry, seq });
    },
    async list(filter, { limit, after }) {
      const before = after === undefined ? Number.POSITIVE_INFINITY : readAuditCursor(after);
      const found = kept.filter((record) => record.seq < before && fits(record, filter));
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return { items, ...(last && found.length > limit && { cursor: writeAuditCursor(last.seq) }) };
    },
    async removeBefore(at) {
      const before = kept.length;
      kept = kept.filter((record) => record.at >= at);
      return before - kept.length;
    },
  };
}

const fits = (record: AuditRecord, { actor, action, mapId, from, to }: AuditFilter): boolean =>
  (actor === undefined || record.actor.id === actor) &&
  (action === undefined || record.action === action) &&
  (mapId === undefined || record.mapId === mapId) &&
  (from === undefined || record.at >= from) &&
  (to === undefined || record.at < to);
