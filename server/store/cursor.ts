import { AppError } from "../../shared/errors/index.ts";

/** Where a page of maps ended: the last map's change time and id. */
export type MapCursor = { readonly updatedAt: number; readonly id: string };

export const writeCursor = ({ updatedAt, id }: MapCursor): string => `${updatedAt}.${id}`;

export function readCursor(cursor: string): MapCursor {
  const [, updatedAt, id] = /^(\d{1,16})\.([A-Za-z0-9_-]{1,40})$/.exec(cursor) ?? [];
  if (updatedAt && id) return { updatedAt: Number(updatedAt), id };
  throw new AppError("bad_request", "cursor must be one that an earlier page of this list gave");
}

/** Where a page of the audit log ended: its last entry's number. */
export const writeAuditCursor = (seq: number): string => String(seq);

export function readAuditCursor(cursor: string): number {
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new AppError("bad_request", "cursor must be one that an earlier page of this list gave");
}
