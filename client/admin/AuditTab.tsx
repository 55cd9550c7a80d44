import { Download, ScrollText } from "lucide-react";
import { useState } from "react";
import type { MapId } from "../../shared/journey/index.ts";
import { wordsFor } from "../api/words.ts";
import { Button, EmptyState, Notice, Skeleton } from "../ui/index.ts";
import { AuditFilters } from "./AuditFilters.tsx";
import { AuditRow } from "./AuditRow.tsx";
import styles from "./audit.module.css";
import { type AuditFilter, isFiltered } from "./audit-query.ts";
import { auditWords as words } from "./audit-words.ts";
import { useAudit } from "./use-audit.ts";

const EVERYTHING: AuditFilter = {};

/** Who did what: in the whole workspace, or on one map. */
export function AuditTab({ mapId }: { readonly mapId?: MapId }) {
  const [filter, setFilter] = useState(EVERYTHING);
  const { fetched, reload, more, download, busy } = useAudit(mapId, filter);
  return (
    <section className={styles.audit} aria-label={words.title}>
      <div className={styles.head}>
        <AuditFilters filter={filter} onChange={setFilter} />
        <Button icon={<Download />} busy={busy === "file"} onClick={() => void download()}>
          {words.download}
        </Button>
      </div>
      {fetched.state === "loading" && <Skeleton width="100%" height={240} />}
      {fetched.state === "failed" && (
        <>
          <Notice tone="danger">{wordsFor(fetched.failure)}</Notice>
          <div>
            <Button onClick={() => void reload()}>{words.retry}</Button>
          </div>
        </>
      )}
      {fetched.state === "ready" && fetched.value.items.length === 0 && (
        <Nothing filter={filter} onClear={() => setFilter(EVERYTHING)} />
      )}
      {fetched.state === "ready" && fetched.value.items.length > 0 && (
        <ol className={styles.rows}>
          {fetched.value.items.map((item) => (
            <AuditRow key={item.id} item={item} showsMap={mapId === undefined} />
          ))}
        </ol>
      )}
      {fetched.state === "ready" && fetched.value.cursor !== undefined && (
        <div className={styles.more}>
          <Button busy={busy === "more"} onClick={() => void more(fetched.value.cursor ?? "")}>
            {words.more}
          </Button>
        </div>
      )}
    </section>
  );
}

function Nothing({
  filter,
  onClear,
}: {
  readonly filter: AuditFilter;
  readonly onClear: () => void;
}) {
  if (!isFiltered(filter)) {
    return <EmptyState icon={<ScrollText />} title={words.noneTitle} text={words.noneText} />;
  }
  return (
    <EmptyState icon={<ScrollText />} title={words.noneFound}>
      <Button onClick={onClear}>{words.clear}</Button>
    </EmptyState>
  );
}
