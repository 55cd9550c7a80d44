import { Clock, TriangleAlert } from "lucide-react";
import { useEffect, useState } from "react";
import type { ReplyId, ThreadId } from "../../shared/journey/index.ts";
import { saidIn } from "../session/comments/kept-words.ts";
import { type Unsent, useComments, useCommentVerbs, useUnsent } from "../session/index.ts";
import { Button, copyText, useToasts } from "../ui/index.ts";
import styles from "./unsent.module.css";
import { words } from "./words.ts";

/** Says of a thread, or of a reply, what of one's own about it is not on the server. */
export function UnsentNote({
  threadId,
  replyId,
}: {
  readonly threadId: ThreadId;
  readonly replyId?: ReplyId;
}) {
  const about = useUnsent().filter(
    ({ command }) => command.id === threadId && replyOf(command) === replyId,
  );
  const waits = useLasting(about.some(({ refused }) => refused === undefined));
  return (
    <>
      {waits && (
        <p className={styles.waiting}>
          <Clock size={14} aria-hidden="true" />
          {words.unsent.waiting}
        </p>
      )}
      {about.map((unsent) => unsent.refused && <Refused key={unsent.key} unsent={unsent} />)}
    </>
  );
}

/** What is over before anybody could read of it is not spoken of, in milliseconds. */
const WORTH_SAYING = 500;

function useLasting(is: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!is) return setLasts(false);
    const timer = setTimeout(() => setLasts(true), WORTH_SAYING);
    return () => clearTimeout(timer);
  }, [is]);
  return is && lasts;
}

/** What was refused about a thread that is gone: nothing anybody wrote silently disappears. */
export function StrandedNotes() {
  const comments = useComments();
  const stranded = useUnsent().filter(
    ({ refused, command }) => refused && !comments?.thread(command.id),
  );
  if (stranded.length === 0) return null;
  return (
    <div className={styles.stranded}>
      {stranded.map((unsent) => (
        <Refused key={unsent.key} unsent={unsent} alone />
      ))}
    </div>
  );
}

function Refused({
  unsent,
  alone = false,
}: {
  readonly unsent: Unsent;
  /** What was written stands nowhere else. */
  readonly alone?: boolean;
}) {
  const comments = useComments();
  const toasts = useToasts();
  const mayWrite = useCommentVerbs() !== undefined;
  const text = saidIn(unsent.command);
  const copy = async () => {
    const done = await copyText(Promise.resolve(text ?? ""));
    toasts.show({ message: done ? words.unsent.copied : words.thread.notCopied });
  };
  return (
    <div className={styles.refused} role="alert">
      <p className={styles.reason}>
        <TriangleAlert size={14} aria-hidden="true" />
        {words.unsent.refused(unsent.refused ?? "")}
      </p>
      {text && (alone || isChange(unsent.command)) && <p className={styles.words}>{text}</p>}
      <div className={styles.deeds}>
        {text && (
          <Button size="s" onClick={() => void copy()}>
            {words.unsent.copy}
          </Button>
        )}
        {mayWrite && (
          <Button size="s" onClick={() => comments?.sendAgain(unsent.key)}>
            {words.unsent.sendAgain}
          </Button>
        )}
        <Button size="s" kind="quiet" onClick={() => comments?.discard(unsent.key)}>
          {words.unsent.discard}
        </Button>
      </div>
    </div>
  );
}

function replyOf(command: Unsent["command"]): ReplyId | undefined {
  if (command.do === "reply") return command.reply.id;
  return "replyId" in command ? command.replyId : undefined;
}

/** The thread goes on saying what it said before. */
const isChange = (command: Unsent["command"]): boolean =>
  command.do === "edit" || command.do === "edit-reply";
