import { Eye } from "lucide-react";
import { useFollowers } from "../session/index.ts";
import { Tooltip } from "../ui/index.ts";
import styles from "./followers.module.css";
import { words } from "./words.ts";

/** Says to whom it concerns that others follow them. */
export function Followers() {
  const followers = useFollowers();
  if (followers.length === 0) return null;
  const count = words.followers(followers.length);
  const who = words.whoFollows(followers.map(({ user }) => user.name));
  return (
    <Tooltip label={who}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its tooltip can be read by keyboard too */}
      <span className={styles.followers} role="status" tabIndex={0}>
        <Eye size={16} aria-hidden="true" />
        <span className={styles.count} data-short={followers.length}>
          <span className={styles.words}>{count}</span>
        </span>
      </span>
    </Tooltip>
  );
}
