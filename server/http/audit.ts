import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Response } from "express";
import { Router } from "express";
import { z } from "zod";
import { isId, type MapId, readId, type UserId } from "../../shared/journey/index.ts";
import { AUDIT_ACTIONS, type AuditItem } from "../../shared/protocol/index.ts";
import { mayRunWorkspace, must, mustMay } from "../access/index.ts";
import type { AuditFilter, AuditRecord, PageOf } from "../store/port.ts";
import { AUDIT_HEADINGS, auditLines } from "./audit-csv.ts";
import { mustNote } from "./note.ts";
import { pageQuery, parse } from "./parse.ts";
import type { HttpParts } from "./parts.ts";
import { presentAuditEntry, presentPage } from "./present.ts";
import type { Handle, Route, Visit } from "./route.ts";

/** Who did what: in the whole workspace for its admins, on one map for the map's. */
export function auditRoutes(route: Route, parts: HttpParts): Router {
  const router = Router();
  router.get("/audit", route(auditOfWorkspace(parts)));
  router.get("/maps/:id/audit", route(auditOfMap(parts)));
  return router;
}

const time = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const id = z.string().refine(isId, "is not an id");

const auditQuery = z.object({
  actor: id.optional(),
  action: z.enum(AUDIT_ACTIONS).optional(),
  mapId: id.optional(),
  from: time.optional(),
  to: time.optional(),
  format: z.enum(["json", "csv"]).optional(),
});

const auditOfWorkspace =
  (parts: HttpParts): Handle =>
  async (visit) => {
    must(mayRunWorkspace(visit.caller), visit.caller, "Only workspace admins see who did what");
    const query = parse(auditQuery, visit.request.query, "The query");
    await answer(parts, visit, filterOf(query), query.format);
  };

const auditOfMap =
  (parts: HttpParts): Handle =>
  async (visit) => {
    const asked = readId<MapId>(visit.request.params.id);
    const { mapId } = await mustMay(parts.access, visit.caller, "audit", asked);
    const query = parse(auditQuery, visit.request.query, "The query");
    await answer(parts, visit, { ...filterOf(query), mapId }, query.format);
  };

type Query = z.infer<typeof auditQuery>;

function filterOf({ actor, action, mapId, from, to }: Query): AuditFilter {
  const [by, on] = [readId<UserId>(actor), readId<MapId>(mapId)];
  return {
    ...(by && { actor: by }),
    ...(on && { mapId: on }),
    ...(action && { action }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

async function answer(
  parts: HttpParts,
  visit: Visit,
  filter: AuditFilter,
  format: Query["format"],
): Promise<void> {
  if (format === "csv") return sendCsv(parts, visit, filter);
  const page = parse(pageQuery, visit.request.query, "The query");
  const { items, cursor } = await told(parts, await parts.audit.list(filter, page));
  visit.response.json({ items, ...(cursor !== undefined && { cursor }) });
}

/** A page as it is told, its maps by the names they have now. */
async function told({ catalogue }: HttpParts, page: PageOf<AuditRecord>) {
  const ids = new Set(page.items.flatMap(({ mapId }) => (mapId ? [mapId] : [])));
  const maps = await Promise.all([...ids].map((mapId) => catalogue.findMap(mapId)));
  const titles = new Map(maps.flatMap((map) => (map ? [[map.id, map.title] as const] : [])));
  return presentPage(page, (entry) =>
    presentAuditEntry(entry, entry.mapId && titles.get(entry.mapId)),
  );
}

const AT_ONCE = 200;

/** All that fits the filter, however much it is, and noted before the first line leaves. */
async function sendCsv(parts: HttpParts, visit: Visit, filter: AuditFilter): Promise<void> {
  const { mapId } = filter;
  await mustNote(parts, visit.caller, { action: "audit.exported", ...(mapId && { mapId }) });
  const { response } = visit;
  const day = new Date(parts.now()).toISOString().slice(0, 10);
  response.attachment(`audit-${day}.csv`).type("text/csv; charset=utf-8");
  await flow(linesOf(parts, filter), response);
}

const flow = (lines: AsyncIterable<string>, response: Response): Promise<void> =>
  pipeline(Readable.from(lines), response);

/** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
const UTF8_MARK = "\uFEFF";

async function* linesOf(parts: HttpParts, filter: AuditFilter): AsyncIterable<string> {
  yield UTF8_MARK + AUDIT_HEADINGS;
  let after: string | undefined;
  do {
    const request = { limit: AT_ONCE, ...(after !== undefined && { after }) };
    const page = await told(parts, await parts.audit.list(filter, request));
    const items: readonly AuditItem[] = page.items;
    if (items.length > 0) yield auditLines(items);
    after = page.cursor;
  } while (after !== undefined);
}
