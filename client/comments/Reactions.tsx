import { SmilePlus } from "lucide-react";
import { useState } from "react";
import { type Emoji, REACTIONS, type Reaction } from "../../shared/comments/index.ts";
import { type Target, useComments, useCommentVerbs } from "../session/index.ts";
import { IconButton, Popover } from "../ui/index.ts";
import styles from "./reactions.module.css";
import { words } from "./words.ts";

/** What others feel about it, and the way to join them. */
export function Reactions({
  reactions,
  to,
}: {
  readonly reactions: readonly Reaction[];
  readonly to: Target;
}) {
  const verbs = useCommentVerbs();
  const comments = useComments();
  const isOn = (emoji: Emoji) =>
    reactions.find((one) => one.emoji === emoji)?.by.some(({ id }) => comments?.isMine(id)) ??
    false;
  const press = (emoji: Emoji) => verbs?.react(to, emoji, !isOn(emoji));
  if (reactions.length === 0 && !verbs) return null;
  return (
    <div className={styles.reactions}>
      {reactions.map(({ emoji, by }) => {
        const names = by.map(({ name }) => name);
        const told = words.reactions.told(emoji, words.reactions.names[emoji], names);
        return (
          <button
            key={emoji}
            type="button"
            className={styles.reaction}
            aria-label={told}
            title={told}
            aria-pressed={isOn(emoji)}
            disabled={!verbs}
            onClick={() => press(emoji)}
          >
            <span aria-hidden="true">{emoji}</span>
            <span className={styles.count}>{by.length}</span>
          </button>
        );
      })}
      {verbs && <AddReaction isOn={isOn} onPress={press} />}
    </div>
  );
}

function AddReaction({
  isOn,
  onPress,
}: {
  readonly isOn: (emoji: Emoji) => boolean;
  readonly onPress: (emoji: Emoji) => void;
}) {
  const [open, setOpen] = useState(false);
  const choose = (emoji: Emoji) => {
    onPress(emoji);
    setOpen(false);
  };
  return (
    <Popover
      label={words.reactions.add}
      open={open}
      onOpenChange={setOpen}
      trigger={<IconButton size="s" label={words.reactions.add} icon={<SmilePlus />} />}
    >
      <div className={styles.palette}>
        {REACTIONS.map((emoji) => (
          <button
            key={emoji}
            type="button"
            className={styles.choice}
            aria-label={words.reactions.names[emoji]}
            title={words.reactions.names[emoji]}
            aria-pressed={isOn(emoji)}
            onClick={() => choose(emoji)}
          >
            <span aria-hidden="true">{emoji}</span>
          </button>
        ))}
      </div>
    </Popover>
  );
}
