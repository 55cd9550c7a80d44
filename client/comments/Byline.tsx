import type { ReactNode } from "react";
import type { Words } from "../../shared/comments/index.ts";
import { personColour } from "../../shared/protocol/index.ts";
import { useTeam } from "../looks/index.ts";
import { Ago, Avatar, Badge } from "../ui/index.ts";
import styles from "./thread.module.css";
import { words } from "./words.ts";

/** Who said it, from which team, and when. */
export function Byline({
  said,
  children,
}: {
  readonly said: Words;
  /** What can be done with it. */
  readonly children?: ReactNode;
}) {
  const { author, at, editedAt, imported } = said;
  const team = useTeam(author.teamId);
  return (
    <div className={styles.byline}>
      <Avatar name={author.name} tag={team?.tag} colour={personColour(author.id)} size="s" />
      <span className={styles.author}>{author.name}</span>
      {author.guest && <Badge>{words.thread.guest}</Badge>}
      {imported && <Badge>{words.thread.imported}</Badge>}
      <span className={styles.time}>
        <Ago time={new Date(at).toISOString()} />
        {editedAt !== undefined && ` · ${words.thread.edited}`}
      </span>
      {children && <span className={styles.deeds}>{children}</span>}
    </div>
  );
}
