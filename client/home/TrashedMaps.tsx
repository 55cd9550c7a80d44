import { Trash2, Undo2 } from "lucide-react";
import { useState } from "react";
import { can } from "../../shared/access/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { MapSummary } from "../../shared/protocol/index.ts";
import { listTrash, restoreMapFromTrash } from "../api/maps.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { Button, dateTimeWords, EmptyState, useToasts } from "../ui/index.ts";
import { ListFailed, NothingFound, SkeletonRows } from "./list-states.tsx";
import { titled } from "./search.ts";
import styles from "./trash.module.css";
import { useSignedOut } from "./use-signed-out.ts";
import { words } from "./words.ts";

export function TrashedMaps({
  query,
  onQuery,
  onSignedOut,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onSignedOut: () => void;
}) {
  const { fetched, reload, replace } = useFetched(listTrash);
  useSignedOut(fetched, onSignedOut);
  if (fetched.state === "loading") return <SkeletonRows />;
  if (fetched.state === "failed") {
    return <ListFailed failure={fetched.failure} onRetry={() => void reload()} />;
  }
  if (fetched.value.length === 0) {
    return (
      <EmptyState icon={<Trash2 />} title={words.trash.emptyTitle} text={words.trash.emptyText} />
    );
  }
  const found = titled(fetched.value, query);
  if (found.length === 0) return <NothingFound query={query} onClear={() => onQuery("")} />;
  const remove = (id: MapId) => replace((maps) => maps.filter((map) => map.id !== id));
  return (
    <ul className={styles.list}>
      {found.map((map) => (
        <TrashedMap key={map.id} map={map} onRestored={() => remove(map.id)} />
      ))}
    </ul>
  );
}

function TrashedMap({
  map,
  onRestored,
}: {
  readonly map: MapSummary;
  readonly onRestored: () => void;
}) {
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    try {
      await restoreMapFromTrash(map.id);
      toasts.show({ message: words.restored(map.title), about: map.id });
      onRestored();
    } catch (failure) {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
      setBusy(false);
    }
  };
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <h2 className={styles.title}>{map.title}</h2>
        <p className={styles.meta}>{whoAndWhen(map)}</p>
      </div>
      <Button
        icon={<Undo2 />}
        busy={busy}
        blocked={can(map.role, "delete") ? undefined : words.onlyAdmins}
        onClick={() => void restore()}
      >
        {words.trash.restore}
      </Button>
    </li>
  );
}

function whoAndWhen({ deletedAt, deletedBy, updatedAt }: MapSummary): string {
  const when = dateTimeWords(new Date(deletedAt ?? updatedAt));
  return deletedBy === undefined
    ? words.trash.deleted(when)
    : words.trash.deletedBy(deletedBy, when);
}
