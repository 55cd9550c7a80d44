import { Undo2 } from "lucide-react";
import { useContext, useEffect, useRef } from "react";
import { useJourney, useVerbs } from "../session/index.ts";
import { Button } from "../ui/index.ts";
import { useBoardState, useView } from "./board-state.ts";
import { deletionOf, whatWent } from "./deletion-of.ts";
import { EditorHomeContext } from "./EditorSlot.tsx";
import { useDeleter } from "./use-deleter.ts";
import styles from "./waiting-room.module.css";
import { words } from "./words.ts";

/**
 * Where the editor goes on while what it writes is not on the board: somebody deleted it. Nothing
 * typed is lost; the writer decides whether it comes back.
 */
export function WaitingRoom() {
  const home = useContext(EditorHomeContext);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    home?.setWaitingRoom(room.current ?? undefined);
    return () => home?.setWaitingRoom(undefined);
  }, [home]);
  const state = useBoardState();
  const verbs = useVerbs();
  const editing = useView((view) => view.editing);
  const deletion = useJourney((map) => editing && deletionOf(map, editing));
  const by = useDeleter(deletion?.by) ?? words.someone;
  const open = editing !== undefined && deletion !== undefined;
  const bringBack = () => deletion && verbs?.bringBack(deletion.batch);
  const giveUp = () => state.set({ editing: undefined });
  return (
    <section className={styles.room} data-open={open || undefined} aria-label={words.lostTitle}>
      {open && (
        <p role="alert" className={styles.message}>
          {words.lost[whatWent(editing)](by)}
        </p>
      )}
      <div ref={room} className={styles.text} />
      {open && (
        // Pressing a button must not take the focus from the text.
        <div className={styles.buttons} onPointerDown={(event) => event.preventDefault()}>
          <Button kind="quiet" size="s" onClick={giveUp}>
            {words.letGo}
          </Button>
          <Button kind="primary" size="s" icon={<Undo2 />} onClick={bringBack}>
            {words.bringBack}
          </Button>
        </div>
      )}
    </section>
  );
}
