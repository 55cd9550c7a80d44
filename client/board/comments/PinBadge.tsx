import { MessageSquare } from "lucide-react";
import type { MouseEvent, Ref } from "react";
import { severitiesIn, titleOfThread } from "../../../shared/comments/index.ts";
import type { ThreadId } from "../../../shared/journey/index.ts";
import { SeverityBars } from "../../looks/index.ts";
import { useThread, useThreads } from "../../session/comment-hooks.ts";
import { openThread } from "../../session/comment-view.ts";
import { Menu, MenuItem } from "../../ui/index.ts";
import type { Pin } from "../placed.ts";
import { afterMenu } from "./after-menu.ts";
import styles from "./pin-badge.module.css";
import { words } from "./words.ts";

/** How many comments a place has; pressed, it shows the one, or asks which. */
export function PinBadge({ pin }: { readonly pin: Pin }) {
  const [only, ...others] = pin.threads;
  if (only && others.length === 0) return <Badge pin={pin} onClick={() => openThread(only)} />;
  return (
    <Menu align="start" trigger={<Badge pin={pin} />}>
      {pin.threads.map((id) => (
        <ThreadItem key={id} id={id} />
      ))}
    </Menu>
  );
}

function Badge({
  pin,
  onClick,
  ref,
  ...menu
}: {
  readonly pin: Pin;
  readonly onClick?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}) {
  const press = (event: MouseEvent) => {
    // The place under it is neither chosen nor rated.
    event.stopPropagation();
    onClick?.();
  };
  const { severity, told, unread, threads } = pin;
  return (
    <button
      {...menu}
      ref={ref}
      type="button"
      className={styles.pin}
      style={severity && { "--pain": `var(--severity-${severity})` }}
      data-act="pin"
      data-pin={threads.length}
      tabIndex={-1}
      aria-label={words.show(told)}
      onClick={press}
    >
      {severity && (
        <>
          <SeverityBars severity={severity} size={10} />
          <span aria-hidden="true">{severity}</span>
        </>
      )}
      {(!severity || threads.length > 1) && <MessageSquare size={12} aria-hidden="true" />}
      {threads.length > 1 && <span aria-hidden="true">{threads.length}</span>}
      {unread && <span className={styles.dot} />}
    </button>
  );
}

function ThreadItem({ id }: { readonly id: ThreadId }) {
  const thread = useThread(id);
  const threads = useThreads();
  if (!thread) return null;
  const { author } = thread;
  const severity = severitiesIn(threads)(thread);
  const icon = severity ? <SeverityBars severity={severity} /> : <MessageSquare />;
  return (
    <MenuItem icon={icon} onSelect={() => afterMenu(() => openThread(id))}>
      <span className={styles.item} dir="auto">
        {titleOfThread(thread) || author.name}
      </span>
    </MenuItem>
  );
}
