import { useState } from "react";
import type { SetBack } from "../../../shared/protocol/index.ts";
import { teamOf } from "../../looks/index.ts";
import { Button, copyText, Dialog, DialogActions } from "../../ui/index.ts";
import styles from "./departments.module.css";
import { words as allWords } from "./words.ts";

const words = allWords.setBack;

/** What of one's own the server set back and why, with the words, to be copied. */
export function SetBackDialog({
  all,
  onClose,
}: {
  readonly all: readonly SetBack[];
  readonly onClose: () => void;
}) {
  const [said, setSaid] = useState("");
  const written = all.flatMap(({ title, words: text }) => [title, text ?? ""]).filter(Boolean);
  const copy = async () => {
    const copied = await copyText(Promise.resolve(written.join("\n\n"))).catch(() => false);
    setSaid(copied ? words.copied : words.notCopied);
  };
  return (
    <Dialog open onOpenChange={onClose} title={words.title(all.length)} description={words.kept}>
      {groupsOf(all).map(([why, some]) => (
        <section key={why} className={styles.group}>
          <p>{why}</p>
          <ul className={styles.list}>
            {some.map((one) => (
              <Told key={`${one.what} ${one.id}`} one={one} />
            ))}
          </ul>
        </section>
      ))}
      <p role="status">{said}</p>
      <DialogActions>
        <Button onClick={onClose}>{words.close}</Button>
        {written.length > 0 && (
          <Button kind="primary" onClick={() => void copy()}>
            {words.copy}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Told({ one }: { readonly one: SetBack }) {
  const kind = words.things[one.what];
  return (
    <li className={styles.item}>
      <span className={styles.kind}>{one.isNew ? `${kind} · ${words.isNew}` : kind}</span>
      {one.title && <strong dir="auto">{one.title}</strong>}
      {one.words && (
        <span className={styles.words} dir="auto">
          {one.words}
        </span>
      )}
    </li>
  );
}

/** By what each was set back for; of what was set back twice, the last words count. */
function groupsOf(all: readonly SetBack[]): readonly (readonly [string, readonly SetBack[]])[] {
  const last = new Map(all.map((one) => [`${one.what} ${one.id}`, one]));
  const groups = new Map<string, SetBack[]>();
  for (const one of last.values()) {
    const team = one.teamId ? teamOf(one.teamId).name : allWords.somebodyElse;
    const why = one.why === "structure" ? words.structure : words.lane(team);
    groups.set(why, [...(groups.get(why) ?? []), one]);
  }
  return [...groups];
}
