import Papa from "papaparse";
import type { AuditItem } from "../../shared/protocol/index.ts";

const HEADINGS = ["at", "actor", "actorId", "action", "map", "mapId", "subject", "details"];

/** What spreadsheets would take for a formula is made text: names are anybody's to choose. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** Where lists are separated by semicolons, what follows one in the middle of a cell begins another. */
const LATER = /([;\t|]\s*)(?=[=+\-@])/g;

const write = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => row.map((cell) => cell.replace(LATER, "$1'"))),
    { escapeFormulae: FORMULA },
  )}\r\n`;

export const AUDIT_HEADINGS = write([HEADINGS]);

/** Entries as lines of a CSV file. */
export const auditLines = (items: readonly AuditItem[]): string => write(items.map(rowOf));

const rowOf = (item: AuditItem): readonly string[] => [
  item.at,
  item.actor.name,
  item.actor.id,
  item.action,
  item.mapTitle ?? "",
  item.mapId ?? "",
  item.subject ?? "",
  Object.entries(item.details ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join("; "),
];
