import { ChevronRight } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import type { Thread } from "../../shared/comments/index.ts";
import type { ThreadId } from "../../shared/journey/index.ts";
import { cx } from "../ui/index.ts";
import styles from "./panel.module.css";
import { ThreadItem } from "./ThreadItem.tsx";
import type { Arranged, SeverityOf } from "./thread-order.ts";
import { useGrowing } from "./use-growing.ts";
import { useListKeys } from "./use-list-keys.ts";
import { words } from "./words.ts";

type Props = {
  readonly arranged: Arranged;
  readonly opened: ThreadId | undefined;
  /** Those that others were merged into. */
  readonly joined: ReadonlySet<ThreadId>;
  readonly severityOf: SeverityOf;
  readonly onToggle: (thread: Thread, open: boolean) => void;
  /** Where there is none. */
  readonly instead: ReactNode;
};

/** The threads on the map, then those whose place is gone. */
export function ThreadList({ arranged, opened, joined, severityOf, onToggle, instead }: Props) {
  const { placed, detached } = arranged;
  const list = useRef<HTMLDivElement>(null);
  const keys = useListKeys(list);
  const [shown, setShown] = useState<boolean>();
  const isShown = shown ?? (placed.length === 0 || detached.some(({ id }) => id === opened));
  const all = isShown ? [...placed, ...detached] : placed;
  const stop = all.find(({ id }) => id === opened)?.id ?? all[0]?.id;
  const openedAt = placed.findIndex(({ id }) => id === opened);
  const { shown: drawn, end } = useGrowing(placed.length, openedAt);
  const rows = (threads: readonly Thread[]) =>
    threads.map((thread) => (
      <ThreadItem
        key={thread.id}
        thread={thread}
        isOpen={thread.id === opened}
        isStop={thread.id === stop}
        isJoined={joined.has(thread.id)}
        severity={severityOf(thread)}
        onToggle={onToggle}
      />
    ));
  return (
    <div ref={list} data-threads="" tabIndex={-1} className={styles.list} {...keys}>
      {placed.length + detached.length === 0 && instead}
      {placed.length > 0 && (
        <ul aria-label={words.list}>
          {rows(placed.slice(0, drawn))}
          {drawn < placed.length && <li ref={end} aria-hidden="true" />}
        </ul>
      )}
      {detached.length > 0 && (
        <section className={styles.detached}>
          <h3>
            <button
              type="button"
              className={styles.detachedHead}
              aria-expanded={isShown}
              onClick={() => setShown(!isShown)}
            >
              <ChevronRight
                size={16}
                aria-hidden="true"
                className={cx(styles.chevron, isShown && styles.turned)}
              />
              {words.detached(detached.length)}
            </button>
          </h3>
          {isShown && (
            <>
              <p className={styles.why}>{words.detachedWhy}</p>
              <ul aria-label={words.detached(detached.length)}>{rows(detached)}</ul>
            </>
          )}
        </section>
      )}
    </div>
  );
}
