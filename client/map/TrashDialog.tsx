import { Undo2 } from "lucide-react";
import { useMemo } from "react";
import { type DeletedTogether, deletionsOf } from "../../shared/journey/index.ts";
import { useDeleter } from "../board/use-deleter.ts";
import { useJourney, useVerbs } from "../session/index.ts";
import { Ago, Button, Dialog } from "../ui/index.ts";
import { dialogWords } from "./dialog-words.ts";
import styles from "./trash.module.css";
import { words } from "./words.ts";

/** What was deleted on this map, to be brought back together with what went with it. */
export function TrashDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useJourney((whole) => whole);
  const verbs = useVerbs();
  const deletions = useMemo(() => deletionsOf(map), [map]);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.trash}
      description={dialogWords.trashText}
      width="m"
    >
      {deletions.length === 0 && <p className={styles.none}>{dialogWords.trashEmpty}</p>}
      <ul className={styles.list}>
        {deletions.map((deleted) => (
          <li key={deleted.batch} className={styles.item}>
            <Told deleted={deleted} />
            <Button
              size="s"
              icon={<Undo2 />}
              blocked={verbs ? undefined : words.viewOnly}
              onClick={() => verbs?.bringBack(deleted.batch)}
            >
              {dialogWords.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Told({ deleted }: { readonly deleted: DeletedTogether }) {
  const name = useDeleter(deleted.by);
  return (
    <div className={styles.told}>
      <p className={styles.name} dir="auto">
        {dialogWords.whatWent(deleted)}
      </p>
      <p className={styles.when}>
        {name && `${name} · `}
        <Ago time={new Date(deleted.at).toISOString()} />
      </p>
    </div>
  );
}
