import { Bell } from "lucide-react";
import { useState } from "react";
import { IconButton, Popover } from "../ui/index.ts";
import { InboxPanel } from "./InboxPanel.tsx";
import styles from "./inbox.module.css";
import { useLiveCount } from "./live-count.ts";
import { words } from "./words.ts";

/** What waits to be read, wherever one is; pressed, it shows it. */
export function InboxBell() {
  const [count, setCount] = useLiveCount();
  const [open, setOpen] = useState(false);
  const { unread } = count;
  return (
    <span className={styles.bell}>
      <Popover
        label={words.title}
        align="end"
        open={open}
        onOpenChange={setOpen}
        trigger={<IconButton label={words.button(unread)} icon={<Bell />} />}
      >
        <InboxPanel count={count} onCount={setCount} onLeave={() => setOpen(false)} />
      </Popover>
      {unread > 0 && (
        <span className={styles.badge} aria-hidden="true">
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </span>
  );
}
