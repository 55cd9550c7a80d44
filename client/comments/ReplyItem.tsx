import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Reply, Thread } from "../../shared/comments/index.ts";
import { useCommentVerbs } from "../session/index.ts";
import { IconButton } from "../ui/index.ts";
import { Byline } from "./Byline.tsx";
import { EditBox } from "./EditBox.tsx";
import { Reactions } from "./Reactions.tsx";
import { RemoveQuestion } from "./RemoveQuestion.tsx";
import { SaidText } from "./SaidText.tsx";
import styles from "./thread.module.css";
import { UnsentNote } from "./UnsentNote.tsx";
import type { Rights } from "./use-rights.ts";
import { words } from "./words.ts";

/** One answer in a thread. */
export function ReplyItem({
  thread,
  reply,
  rights,
}: {
  readonly thread: Thread;
  readonly reply: Reply;
  readonly rights: Rights;
}) {
  const verbs = useCommentVerbs();
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const isOwn = rights.isOwn(reply);
  return (
    <li className={styles.reply}>
      <Byline said={reply}>
        {verbs && rights.edit(reply) && (
          <IconButton
            size="s"
            label={words.thread.edit}
            icon={<Pencil />}
            onClick={() => setEditing(true)}
          />
        )}
        {verbs && rights.remove(reply) && (
          <IconButton
            size="s"
            label={isOwn ? words.thread.remove : words.thread.moderate}
            icon={<Trash2 />}
            onClick={() => setRemoving(true)}
          />
        )}
      </Byline>
      {editing && verbs ? (
        <EditBox
          id={reply.id}
          said={reply}
          onSave={(said) => verbs.editReply(thread.id, reply.id, said)}
          onClose={() => setEditing(false)}
        />
      ) : (
        <p className={styles.text}>
          <SaidText text={reply.text} mentions={reply.mentions} />
        </p>
      )}
      <UnsentNote threadId={thread.id} replyId={reply.id} />
      <Reactions reactions={reply.reactions} to={{ threadId: thread.id, replyId: reply.id }} />
      {removing && (
        <RemoveQuestion
          said={reply}
          isOwn={isOwn}
          isReply
          repliesStay={false}
          onRemove={() => verbs?.deleteReply(thread.id, reply.id)}
          onClose={() => setRemoving(false)}
        />
      )}
    </li>
  );
}
