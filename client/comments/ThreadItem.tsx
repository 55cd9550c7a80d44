import { StickyNote } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useRef, useState } from "react";
import { placeOf, type Thread, whereOf } from "../../shared/comments/index.ts";
import type { Severity } from "../../shared/journey/index.ts";
import { useCommentVerbs, useJourney } from "../session/index.ts";
import { cx, isWithin } from "../ui/index.ts";
import { Byline } from "./Byline.tsx";
import { EditBox } from "./EditBox.tsx";
import { Joined } from "./Joined.tsx";
import { KindMark } from "./KindMark.tsx";
import { Merging, Voices } from "./Merging.tsx";
import { RemoveQuestion } from "./RemoveQuestion.tsx";
import { ReplyBox } from "./ReplyBox.tsx";
import { ReplyItem } from "./ReplyItem.tsx";
import { useReader } from "./reader.ts";
import { SaidText } from "./SaidText.tsx";
import { Suggested, SuggestionMark } from "./Suggested.tsx";
import { ThreadFoot } from "./ThreadFoot.tsx";
import { ThreadMenu } from "./ThreadMenu.tsx";
import styles from "./thread.module.css";
import { UnsentNote } from "./UnsentNote.tsx";
import { useRights } from "./use-rights.ts";
import { useSeeing } from "./use-seeing.ts";
import { words } from "./words.ts";

type Props = {
  readonly thread: Thread;
  readonly isOpen: boolean;
  /** Where Tab enters the list. */
  readonly isStop: boolean;
  /** Others have merged the same into it. */
  readonly isJoined: boolean;
  /** The worst of its own and all that was merged into it. */
  readonly severity: Severity | undefined;
  readonly onToggle: (thread: Thread, open: boolean) => void;
};

/** One thread in the list: closed a glance, open with its answers and a place for one's own. */
export const ThreadItem = memo(function ThreadItem({
  thread,
  isOpen,
  isStop,
  isJoined,
  severity,
  onToggle,
}: Props) {
  const row = useRef<HTMLElement>(null);
  const verbs = useCommentVerbs();
  const rights = useRights();
  const [task, setTask] = useState<"edit" | "merge" | "remove">();
  const where = useWhere(thread);
  /** The reply was asked for, and takes the focus. */
  const [isReplying, setReplying] = useState(false);
  const unread = useSeeing(thread, row, isOpen || thread.replies.length === 0);
  const { id, kind, author, text, replies, resolved, textRemoved } = thread;
  const named = thread.suggestion ? words.suggestion.kind : words.kinds[kind];
  // The words of a suggestion without a reason are the title of its card, which stands below.
  const isSaidBelow = text === thread.suggestion?.title && !textRemoved;
  const press = (event: MouseEvent) => {
    const chosen = getSelection();
    if (isWithin(event.target, CONTROLS) || (chosen && !chosen.isCollapsed)) return;
    if (!isOpen) onToggle(thread, true);
  };
  const type = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && event.target === row.current) {
      event.preventDefault();
      onToggle(thread, !isOpen);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      onToggle(thread, false);
      row.current?.focus({ preventScroll: true });
    }
  };
  useEffect(() => (isOpen ? () => setReplying(false) : undefined), [isOpen]);
  const stop = () => setTask(undefined);
  return (
    <li className={styles.item} data-thread={id}>
      <article
        ref={row}
        className={cx(styles.thread, isOpen && styles.open, unread && styles.unread)}
        aria-label={words.thread.told(named, author.name, where, text)}
        tabIndex={isStop ? 0 : -1}
        data-open={isOpen || undefined}
        onClick={press}
        onKeyDown={type}
      >
        <p className={styles.head}>
          {thread.suggestion ? (
            <SuggestionMark severity={severity} />
          ) : (
            <KindMark kind={kind} severity={severity} />
          )}
          <span className={styles.where} title={where}>
            {where}
          </span>
          {unread && <span className={styles.dot} role="img" aria-label={words.thread.unread} />}
        </p>
        <Byline said={thread}>
          <ThreadMenu
            {...{ thread, rights }}
            onEdit={() => setTask("edit")}
            onMerge={() => {
              onToggle(thread, true);
              setTask("merge");
            }}
            onRemove={() => setTask("remove")}
          />
        </Byline>
        <Classified thread={thread} />
        <Quote thread={thread} />
        {task === "edit" && verbs ? (
          <EditBox
            id={id}
            said={thread}
            onSave={(said) => verbs.editThread(id, said)}
            onClose={stop}
          />
        ) : isSaidBelow ? null : (
          <p className={cx(styles.text, !isOpen && styles.clamped, textRemoved && styles.removed)}>
            {textRemoved ? (
              words.thread.removed
            ) : (
              <SaidText text={text} mentions={thread.mentions} />
            )}
          </p>
        )}
        <Suggested thread={thread} />
        <CardMade thread={thread} />
        {isJoined && <Voices thread={thread} />}
        <UnsentNote threadId={id} />
        {isOpen && <Joined thread={thread} verbs={rights.merge(thread) ? verbs : undefined} />}
        {task === "merge" && verbs && <Merging {...{ thread, verbs }} onClose={stop} />}
        <ThreadFoot
          {...{ thread, rights, isOpen, unread }}
          onOpen={() => onToggle(thread, true)}
          onReply={() => {
            setReplying(true);
            onToggle(thread, true);
          }}
        />
        {resolved && <p className={styles.note}>{words.thread.resolvedBy(resolved.by.name)}</p>}
        {isOpen && replies.length > 0 && (
          <ul className={styles.answers}>
            {replies.map((reply) => (
              <ReplyItem key={reply.id} {...{ thread, reply, rights }} />
            ))}
          </ul>
        )}
        {isOpen && verbs && <ReplyBox {...{ thread, verbs }} eager={isReplying} />}
        {task === "remove" && (
          <RemoveQuestion
            said={thread}
            isOwn={rights.isOwn(thread)}
            isReply={false}
            repliesStay={replies.length > 0}
            onRemove={() => verbs?.deleteThread(id)}
            onClose={stop}
          />
        )}
      </article>
    </li>
  );
});

const CONTROLS =
  "a, button, input, textarea, label, [role=dialog], [role=menu], [role=alertdialog]";

/** What its place is called now; where that is gone, as it was called. */
function useWhere({ anchor, where }: Thread): string {
  return useJourney((map) => {
    if (anchor.on === "map") return words.wholeMap;
    return (placeOf(anchor, map).state === "placed" && whereOf(anchor, map)) || where;
  });
}

/** That it is not its author who said how bad it is, or of what kind. */
function Classified({ thread: { classified, severity } }: { readonly thread: Thread }) {
  if (!classified) return null;
  const told = severity ? words.thread.severityBy : words.thread.kindBy;
  return <p className={styles.note}>{told(classified.by.name)}</p>;
}

function Quote({ thread: { anchor, wasAbout } }: { readonly thread: Thread }) {
  const quote = anchor.on === "text" ? anchor.quote : "";
  if (!quote && !wasAbout) return null;
  const told = quote ? words.thread.quote(quote) : words.thread.wasAbout(wasAbout ?? "");
  return <p className={styles.quote}>{told}</p>;
}

function CardMade({ thread: { cardId } }: { readonly thread: Thread }) {
  const { openCard } = useReader();
  if (!cardId) return null;
  return (
    <button type="button" className={styles.card} onClick={() => openCard(cardId)}>
      <StickyNote size={14} aria-hidden="true" />
      {words.thread.openCard}
    </button>
  );
}
