import { useState } from "react";
import { draftsHere } from "../session/comments/kept-words.ts";
import { useSession } from "../session/index.ts";
import { Button, copyText, deviceMemory, useToasts } from "../ui/index.ts";
import styles from "./unsent.module.css";
import { words } from "./words.ts";

/** For who may not say it any more: what they had begun to say, so that it can be carried elsewhere. */
export function KeptDrafts() {
  const { options } = useSession();
  const toasts = useToasts();
  const [drafts, setDrafts] = useState(() => draftsHere(options));
  if (drafts.length === 0) return null;
  const copy = async (text: string) => {
    const done = await copyText(Promise.resolve(text));
    toasts.show({ message: done ? words.unsent.copied : words.thread.notCopied });
  };
  const discard = (key: string) => {
    deviceMemory.write(key, undefined);
    setDrafts(drafts.filter((draft) => draft.key !== key));
  };
  return (
    <div className={styles.stranded} role="alert">
      {drafts.map(({ key, text }) => (
        <div key={key} className={styles.refused}>
          <p className={styles.reason}>{words.unsent.begun}</p>
          <p className={styles.words}>{text}</p>
          <div className={styles.deeds}>
            <Button size="s" onClick={() => void copy(text)}>
              {words.unsent.copy}
            </Button>
            <Button size="s" kind="quiet" onClick={() => discard(key)}>
              {words.unsent.discard}
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}
