import type { AuditQuery } from "../api/audit.ts";

/** A day as a date field gives it: "2027-01-31". */
type Day = string;

/** What is asked for in the fields above the list. */
export type AuditFilter = Pick<AuditQuery, "actor" | "action"> & {
  readonly fromDay?: Day | undefined;
  readonly toDay?: Day | undefined;
};

/** Whole days are those of the reader's place; the last one is included. */
export function queryOf({ fromDay, toDay, ...query }: AuditFilter): AuditQuery {
  return { ...query, from: startOf(fromDay, 0), to: startOf(toDay, 1) };
}

function startOf(day: Day | undefined, daysLater: number): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? "") ?? [];
  if (!year) return undefined;
  const start = new Date(Number(year), Number(month) - 1, Number(date) + daysLater);
  return start.toISOString();
}

export const isFiltered = (filter: AuditFilter): boolean =>
  Object.values(filter).some((value) => value !== undefined && value !== "");
