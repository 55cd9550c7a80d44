import type { CommentMention } from "../../shared/comments/index.ts";
import { personColour } from "../../shared/protocol/index.ts";
import { teamOf } from "../looks/index.ts";
import { Avatar, cx } from "../ui/index.ts";
import type { Mentionable } from "./mentionables.ts";
import styles from "./say.module.css";
import { words } from "./words.ts";

/** Whom one may mean by what was typed after an "@". */
export function MentionList({
  id,
  options,
  active,
  onTake,
}: {
  readonly id: string;
  readonly options: readonly Mentionable[];
  readonly active: number;
  readonly onTake: (mention: CommentMention) => void;
}) {
  return (
    <div id={id} role="listbox" aria-label={words.mention.label} className={styles.list}>
      {options.map(({ mention, hint }, index) => (
        <div
          key={`${mention.kind}|${mention.id}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={cx(styles.option, index === active && styles.active)}
          // Before the field loses focus and the list goes away.
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(mention);
          }}
        >
          <Face mention={mention} />
          <span className={styles.name}>{mention.name}</span>
          {hint && <span className={styles.hint}>{hint}</span>}
        </div>
      ))}
    </div>
  );
}

function Face({ mention }: { readonly mention: CommentMention }) {
  if (mention.kind === "user") {
    return <Avatar name={mention.name} colour={personColour(mention.id)} size="s" />;
  }
  const { tag, colour } = teamOf(mention.id);
  return (
    <span className={styles.tag} style={{ background: colour }} aria-hidden="true">
      {tag}
    </span>
  );
}
