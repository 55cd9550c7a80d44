import type { MapId, UserId } from "../../shared/journey/index.ts";
import {
  AUDIT_ACTIONS,
  type AuditAction,
  type AuditDetails,
  type AuditItem,
} from "../../shared/protocol/index.ts";
import { fetchJson, fetchText } from "./fetch-json.ts";
import { type Fields, fieldsOf, idIn, listOf, oneOf, optionalText, textIn } from "./read-answer.ts";

/** Which deeds are asked for; times as ISO 8601, `to` not included. */
export type AuditQuery = {
  /** Of one map; absent for the whole workspace. */
  readonly mapId?: MapId | undefined;
  readonly actor?: string | undefined;
  readonly action?: AuditAction | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

export type AuditPage = {
  readonly items: readonly AuditItem[];
  readonly cursor?: string | undefined;
};

export const listAudit = (query: AuditQuery, cursor?: string): Promise<AuditPage> =>
  fetchJson(addressOf(query, { cursor }), readPage);

/** All of it as a file for spreadsheets, without the mark that such files begin with. */
export const auditCsv = (query: AuditQuery): Promise<string> =>
  fetchText(addressOf(query, { format: "csv" }));

function addressOf({ mapId, ...query }: AuditQuery, more: Readonly<Record<string, unknown>>) {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...more })) {
    if (typeof value === "string" && value !== "") params.set(name, value);
  }
  const path = mapId === undefined ? "/api/audit" : `/api/maps/${mapId}/audit`;
  return params.size > 0 ? `${path}?${params}` : path;
}

function readPage(input: unknown): AuditPage {
  const from = fieldsOf(input);
  return { items: listOf(from.items, readItem), cursor: optionalText(from, "cursor") };
}

function readItem(input: unknown): AuditItem {
  const from = fieldsOf(input);
  const actor = fieldsOf(from.actor);
  const [mapTitle, subject] = [optionalText(from, "mapTitle"), optionalText(from, "subject")];
  return {
    id: textIn(from, "id"),
    at: textIn(from, "at"),
    actor: { id: idIn<UserId>(actor, "id"), name: textIn(actor, "name") },
    action: oneOf(from, "action", AUDIT_ACTIONS),
    ...(from.mapId !== undefined && { mapId: idIn<MapId>(from, "mapId") }),
    ...(mapTitle !== undefined && { mapTitle }),
    ...(subject !== undefined && { subject }),
    details: readDetails(from.details === undefined ? {} : fieldsOf(from.details)),
  };
}

function readDetails(from: Fields): AuditDetails {
  const known: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(from)) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      known[name] = value;
    }
  }
  return known;
}
