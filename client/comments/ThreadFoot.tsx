import { CheckCheck, CornerDownRight, MapPin, Reply, RotateCcw } from "lucide-react";
import { placeOf, type Thread } from "../../shared/comments/index.ts";
import { placeThread, useCommentVerbs, useJourney } from "../session/index.ts";
import { Button } from "../ui/index.ts";
import { Reactions } from "./Reactions.tsx";
import styles from "./thread.module.css";
import type { Rights } from "./use-rights.ts";
import { useSettling } from "./use-settling.ts";
import { words } from "./words.ts";

/** What is done with a thread most often: read on, feel, answer and settle. */
export function ThreadFoot({
  thread,
  rights,
  isOpen,
  unread,
  onOpen,
  onReply,
}: {
  readonly thread: Thread;
  readonly rights: Rights;
  readonly isOpen: boolean;
  readonly unread: boolean;
  readonly onOpen: () => void;
  readonly onReply: () => void;
}) {
  const verbs = useCommentVerbs();
  const isDetached = useJourney((map) => placeOf(thread.anchor, map).state === "detached");
  const settle = useSettling(thread);
  const { id, replies, reactions, resolved } = thread;
  return (
    <div className={styles.foot}>
      {!isOpen && replies.length > 0 && (
        <button type="button" className={styles.replies} onClick={onOpen}>
          <CornerDownRight size={14} aria-hidden="true" />
          {unread ? words.thread.newReplies(replies.length) : words.thread.replies(replies.length)}
        </button>
      )}
      <Reactions reactions={reactions} to={{ threadId: id }} />
      <span className={styles.space} />
      {verbs && !isOpen && (
        <Button size="s" kind="quiet" icon={<Reply />} onClick={onReply}>
          {words.compose.reply}
        </Button>
      )}
      {verbs && isDetached && !resolved && rights.settle(thread) && (
        <Button size="s" icon={<MapPin />} onClick={() => placeThread(id)}>
          {words.thread.reattach}
        </Button>
      )}
      {verbs && rights.settle(thread) && (
        <Button
          size="s"
          kind={resolved ? "quiet" : "secondary"}
          icon={resolved ? <RotateCcw /> : <CheckCheck />}
          onClick={() => (resolved ? verbs.reopen(id) : settle())}
        >
          {resolved ? words.thread.reopen : words.thread.resolve}
        </Button>
      )}
    </div>
  );
}
