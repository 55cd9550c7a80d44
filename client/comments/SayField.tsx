import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import type { CommentMention } from "../../shared/comments/index.ts";
import { COMMENT_LIMITS } from "../../shared/comments/index.ts";
import { MentionList } from "./MentionList.tsx";
import { type Typed, typedMention } from "./mention-text.ts";
import { matching, useMentionables } from "./mentionables.ts";
import { useReader } from "./reader.ts";
import styles from "./say.module.css";
import { words } from "./words.ts";

type SayFieldProps = {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  readonly mentions: readonly CommentMention[];
  readonly onChange: (text: string, mentions: readonly CommentMention[]) => void;
  /** Ctrl+Enter. */
  readonly onSend: () => void;
  /** Escape, where nothing else is to be closed. */
  readonly onCancel?: (() => void) | undefined;
  readonly error?: string | undefined;
  /** Takes the focus as soon as it is there. */
  readonly eager?: boolean;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  readonly children?: ReactNode;
};

/** Where somebody writes: Enter begins a line, Ctrl+Enter sends, "@" offers people and teams. */
export function SayField(props: SayFieldProps) {
  const { label, placeholder, text, mentions, onChange, onSend, onCancel, error, eager } = props;
  const own = useRef<HTMLTextAreaElement>(null);
  const field = props.field ?? own;
  const listId = useId();
  const errorId = useId();
  const [typed, setTyped] = useState<Typed>();
  const [active, setActive] = useState(0);
  const { isGuest } = useReader();
  const all = useMentionables(isGuest, typed !== undefined);
  const options = typed ? matching(all, typed.query) : [];
  useEffect(() => {
    const { current } = field;
    if (!eager || !current) return;
    current.focus({ preventScroll: true });
    current.setSelectionRange(current.value.length, current.value.length);
  }, [eager, field]);
  const look = () => {
    const { current } = field;
    const caret = current && current.selectionStart === current.selectionEnd;
    setTyped(caret ? typedMention(current.value, current.selectionStart) : undefined);
    setActive(0);
  };
  const take = (mention: CommentMention) => {
    if (!typed) return;
    const before = `${text.slice(0, typed.from)}@${mention.name} `;
    const after = text.slice(typed.from + 1 + typed.query.length).replace(/^ /, "");
    onChange(before + after, [...mentions, mention]);
    setTyped(undefined);
    requestAnimationFrame(() => field.current?.setSelectionRange(before.length, before.length));
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (options.length > 0 && pressInList(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
    } else if (event.key === "Escape" && onCancel) {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };
  const pressInList = (event: KeyboardEvent): boolean => {
    const option = options[active];
    const isTaking =
      (event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === "Tab";
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((active + step + options.length) % options.length);
    } else if (isTaking && option) take(option.mention);
    else if (event.key === "Escape") setTyped(undefined);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const over = text.length - COMMENT_LIMITS.text;
  const wrong = error ?? (over > 0 ? words.compose.tooLong(over) : undefined);
  return (
    <div className={styles.say}>
      {options.length > 0 && (
        <MentionList id={listId} options={options} active={active} onTake={take} />
      )}
      <textarea
        ref={field}
        className={styles.area}
        rows={2}
        value={text}
        placeholder={placeholder}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={options.length > 0 ? listId : undefined}
        aria-activedescendant={options.length > 0 ? `${listId}-${active}` : undefined}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={wrong === undefined ? undefined : errorId}
        onChange={({ target }) => {
          onChange(target.value, mentions);
          look();
        }}
        onClick={look}
        onBlur={() => setTyped(undefined)}
        onKeyDown={press}
      />
      {wrong !== undefined && (
        <p id={errorId} className={styles.error} role="alert">
          {wrong}
        </p>
      )}
      {props.children}
    </div>
  );
}
