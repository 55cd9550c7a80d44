import { Check } from "lucide-react";
import type { MouseEvent } from "react";
import { useLocation } from "wouter";
import { type InboxItem, personColour } from "../../shared/protocol/index.ts";
import { useTeam } from "../looks/index.ts";
import { openThread } from "../session/comment-view.ts";
import { Ago, Avatar, cx, IconButton } from "../ui/index.ts";
import styles from "./inbox.module.css";
import { words } from "./words.ts";

/** One thing that others did; following it leads to where they did it. */
export function InboxEntry({
  item,
  onRead,
  onFollow,
}: {
  readonly item: InboxItem;
  readonly onRead: () => void;
  readonly onFollow: () => void;
}) {
  const [path, go] = useLocation();
  const { kind, mapId, mapTitle, threadId, actor, where, excerpt, at, read } = item;
  const team = useTeam(actor.teamId);
  const map = `/m/${mapId}`;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return onRead();
    event.preventDefault();
    onFollow();
    if (path === map) openThread(threadId);
    else go(`${map}?c=${threadId}`);
  };
  return (
    <li className={cx(styles.entry, !read && styles.new)}>
      <Avatar name={actor.name} tag={team?.tag} colour={personColour(actor.id)} size="s" />
      <a className={styles.what} href={`${map}?c=${threadId}`} onClick={follow}>
        <span className={styles.told}>
          {!read && <span className="visually-hidden">{words.unread}: </span>}
          {words.kinds[kind](actor.name)}
        </span>
        {excerpt !== "" && <span className={styles.excerpt}>{excerpt}</span>}
        <span className={styles.where}>
          {words.place(mapTitle, where === mapTitle ? "" : where)} · <Ago time={at} />
        </span>
      </a>
      {!read && (
        <IconButton size="s" side="top" label={words.markRead} icon={<Check />} onClick={onRead} />
      )}
    </li>
  );
}
