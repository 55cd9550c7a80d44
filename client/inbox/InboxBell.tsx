import { Bell } from "lucide-react";
import { useState } from "react";
import { Counted, IconButton, Popover } from "../ui/index.ts";
import { InboxPanel } from "./InboxPanel.tsx";
import { useLiveCount } from "./live-count.ts";
import { words } from "./words.ts";

/** What waits to be read, wherever one is; pressed, it shows it. */
export function InboxBell() {
  const [count, setCount] = useLiveCount();
  const [open, setOpen] = useState(false);
  const { unread } = count;
  return (
    <Counted count={unread} tone="danger">
      <Popover
        label={words.title}
        align="end"
        open={open}
        onOpenChange={setOpen}
        trigger={<IconButton label={words.button(unread)} icon={<Bell />} />}
      >
        <InboxPanel count={count} onCount={setCount} onLeave={() => setOpen(false)} />
      </Popover>
    </Counted>
  );
}
