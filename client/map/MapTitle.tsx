import { useState } from "react";
import { LIMITS } from "../../shared/journey/index.ts";
import { useJourney, useVerbs } from "../session/index.ts";
import { usePageTitle } from "../ui/index.ts";
import styles from "./map-title.module.css";
import { words } from "./words.ts";

/** The map's title, written in place; the browser's tab says it too. */
export function MapTitle() {
  const title = useJourney(({ meta }) => meta.title);
  const state = useJourney(({ meta }) => meta.state);
  const verbs = useVerbs();
  const [draft, setDraft] = useState<string>();
  usePageTitle(title || words.untitled);
  const shown = draft ?? title;
  const commit = () => {
    const next = draft?.trim();
    setDraft(undefined);
    if (next && next !== title) verbs?.setMap({ title: next });
  };
  return (
    <div className={styles.title}>
      {verbs && <h1 className="visually-hidden">{title || words.untitled}</h1>}
      {verbs ? (
        <span className={styles.grow} data-text={shown || words.untitled}>
          <input
            className={styles.field}
            aria-label={words.title}
            value={shown}
            placeholder={words.untitled}
            maxLength={LIMITS.title}
            size={1}
            dir="auto"
            onChange={(event) => setDraft(event.target.value)}
            onBlur={commit}
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
      <span className={styles.state}>{state === "to-be" ? "To-be" : "As-is"}</span>
    </div>
  );
}
