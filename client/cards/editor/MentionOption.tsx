import { useLayoutEffect, useRef } from "react";
import { idOf } from "../../../shared/journey/index.ts";
import { personColour } from "../../../shared/protocol/index.ts";
import { KindIcon } from "../../looks/index.ts";
import { Avatar, cx } from "../../ui/index.ts";
import type { MentionChoice } from "./mention-choices.ts";
import styles from "./mention-list.module.css";

/** Somebody, or a card, that an `@` could mean. */
export function MentionOption({
  id,
  choice,
  active,
  onChoose,
}: {
  readonly id: string;
  readonly choice: MentionChoice;
  readonly active: boolean;
  readonly onChoose: () => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text takes the keys
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={cx(styles.option, active && styles.active)}
      // The text keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {choice.kind === "person" ? (
        <span aria-hidden="true">
          <Avatar
            name={choice.mention.label}
            colour={personColour(idOf(choice.mention.id))}
            size="s"
          />
        </span>
      ) : (
        <KindIcon kind={choice.card.kind} />
      )}
      <span className={styles.name} dir="auto">
        {choice.mention.label}
      </span>
      {choice.kind === "card" && <span className={styles.place}>{choice.place}</span>}
    </div>
  );
}
