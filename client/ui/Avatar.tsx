import styles from "./avatar.module.css";
import { cx } from "./cx.ts";
import { initialsOf, inkOn } from "./person-looks.ts";

/** Who somebody is at a glance: initials, and a tag, because colours alone can look alike. */
export function Avatar({
  name,
  tag,
  colour: background,
  size = "m",
  faded = false,
}: {
  readonly name: string;
  /** Two letters. */
  readonly tag?: string | undefined;
  readonly colour: string;
  readonly size?: "s" | "m" | "l";
  readonly faded?: boolean;
}) {
  return (
    <span className={cx(styles.avatar, styles[size], faded && styles.faded)}>
      <span
        className={styles.disc}
        role="img"
        aria-label={name}
        style={{ background, color: inkOn(background) }}
      >
        {initialsOf(name)}
      </span>
      {tag && (
        <span className={styles.tag} aria-hidden="true">
          {tag}
        </span>
      )}
    </span>
  );
}
