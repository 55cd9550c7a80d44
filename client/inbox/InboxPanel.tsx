import { CheckCheck, Inbox, Settings2 } from "lucide-react";
import { useState } from "react";
import type { InboxCount } from "../../shared/protocol/index.ts";
import { Button, EmptyState, IconButton, Notice, SegmentedControl, Spinner } from "../ui/index.ts";
import { InboxEntry } from "./InboxEntry.tsx";
import { InboxSwitches } from "./InboxSwitches.tsx";
import styles from "./inbox.module.css";
import { useInbox } from "./use-inbox.ts";
import { words } from "./words.ts";

/** What others have said to this person, or on their maps, newest first. */
export function InboxPanel({
  count,
  onCount,
  onLeave,
}: {
  readonly count: InboxCount;
  readonly onCount: (count: InboxCount) => void;
  /** An entry was followed. */
  readonly onLeave: () => void;
}) {
  const [side, setSide] = useState<"direct" | "all">(() =>
    count.direct === 0 && count.unread > 0 ? "all" : "direct",
  );
  const [setting, setSetting] = useState(false);
  const { shown, failed, load, more, read, readAll } = useInbox(side === "direct", count, onCount);
  const sides = [
    { value: "direct", label: words.direct(count.direct) },
    { value: "all", label: words.all(count.unread) },
  ] as const;
  if (setting) return <InboxSwitches onBack={() => setSetting(false)} />;
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <SegmentedControl label={words.which} value={side} segments={sides} onChange={setSide} />
        <span className={styles.space} />
        <IconButton
          label={words.markAll}
          icon={<CheckCheck />}
          onClick={readAll}
          aria-disabled={count.unread === 0 || undefined}
        />
        <IconButton
          label={words.settings.open}
          icon={<Settings2 />}
          onClick={() => setSetting(true)}
        />
      </header>
      {failed && (
        <Notice tone="danger">
          {words.failed}{" "}
          <Button size="s" onClick={load}>
            {words.retry}
          </Button>
        </Notice>
      )}
      {!shown && !failed && <Spinner />}
      {shown?.items.length === 0 && (
        <EmptyState icon={<Inbox />} title={words.none.title} text={words.none[side]} />
      )}
      <ul className={styles.list} aria-label={words.title}>
        {shown?.items.map((item) => (
          <InboxEntry
            key={item.id}
            item={item}
            onRead={() => read(item)}
            onFollow={() => {
              read(item);
              onLeave();
            }}
          />
        ))}
      </ul>
      {shown?.cursor !== undefined && (
        <Button kind="quiet" onClick={more}>
          {words.more}
        </Button>
      )}
    </div>
  );
}
