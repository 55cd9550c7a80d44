import { useCallback, useState } from "react";
import type { MapId } from "../../shared/journey/index.ts";
import { type AuditPage, auditCsv, listAudit } from "../api/audit.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { saveFile, useToasts } from "../ui/index.ts";
import { type AuditFilter, queryOf } from "./audit-query.ts";

/** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
const UTF8_MARK = "\uFEFF";

/** The list of who did what, page after page, and the file of it all. */
export function useAudit(mapId: MapId | undefined, filter: AuditFilter) {
  const load = useCallback(() => listAudit({ ...queryOf(filter), mapId }), [mapId, filter]);
  const { fetched, reload, replace } = useFetched<AuditPage>(load);
  const [busy, setBusy] = useState<"more" | "file">();
  const toasts = useToasts();

  const attempt = async (what: "more" | "file", deed: () => Promise<void>) => {
    setBusy(what);
    try {
      await deed();
    } catch (failure) {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
    } finally {
      setBusy(undefined);
    }
  };
  const more = (cursor: string) =>
    attempt("more", async () => {
      const next = await listAudit({ ...queryOf(filter), mapId }, cursor);
      // Only where it still is what follows: the filter may have changed meanwhile.
      replace((page) =>
        page.cursor === cursor ? { ...next, items: [...page.items, ...next.items] } : page,
      );
    });
  const download = () =>
    attempt("file", async () => {
      const text = await auditCsv({ ...queryOf(filter), mapId });
      const day = new Date().toISOString().slice(0, 10);
      saveFile(`audit-${day}.csv`, UTF8_MARK + text, "text/csv;charset=utf-8");
    });
  return { fetched, reload, more, download, busy };
}
