import { useEffect } from "react";
import { LIMITS } from "../../shared/journey/index.ts";
import { noteTitle } from "../api/just-named.ts";
import {
  useJourney,
  useSessionInfo,
  useSharedDraft,
  useStructureLock,
  useVerbs,
} from "../session/index.ts";
import { usePageTitle } from "../ui/index.ts";
import styles from "./map-title.module.css";
import { words } from "./words.ts";

/** The map's title, written in place; the browser's tab says it too. */
export function MapTitle() {
  const title = useJourney(({ meta }) => meta.title);
  const state = useJourney(({ meta }) => meta.state);
  const isLocked = useStructureLock() !== undefined;
  const canWrite = useVerbs() !== undefined && !isLocked;
  const { mapId } = useSessionInfo();
  useEffect(() => noteTitle(mapId, title), [mapId, title]);
  usePageTitle(title || words.untitled);
  const { field, finish } = useSharedDraft({
    read: ({ meta }) => meta.title,
    write: (held, text) => held.setMap({ title: text }),
    required: true,
    what: "map",
  });
  // Its field goes away while somebody may be writing in it.
  useEffect(() => {
    if (isLocked) finish();
  }, [isLocked, finish]);
  return (
    <div className={styles.title}>
      {canWrite && <h1 className="visually-hidden">{title || words.untitled}</h1>}
      {canWrite ? (
        <span className={styles.grow} data-text={field.value || words.untitled}>
          <input
            className={styles.field}
            aria-label={words.title}
            placeholder={words.untitled}
            maxLength={LIMITS.title}
            size={1}
            dir="auto"
            {...field}
            onBlur={finish}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
            }}
          />
        </span>
      ) : (
        <h1 className={styles.fixed} dir="auto">
          {title || words.untitled}
        </h1>
      )}
      <span className={styles.state}>{state === "to-be" ? words.toBe : words.asIs}</span>
    </div>
  );
}
