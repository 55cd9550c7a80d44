import { ChevronDown, ChevronUp, Inbox } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import { useJourney } from "../session/index.ts";
import { cx } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import { useBoardState, useView } from "./board-state.ts";
import { CardSlot } from "./CardSlot.tsx";
import styles from "./tray.module.css";
import { useBoardInput } from "./use-board-input.ts";
import { cardCount, words } from "./words.ts";

/** Cards whose step or lane is gone: nothing anyone wrote disappears, it waits here to be placed. */
export function Tray() {
  const ids = useJourney((map) => map.unplaced);
  const [open, setOpen] = useState(false);
  const writtenHere = useView(({ editing }) => {
    if (editing?.what === "body") return ids.includes(editing.id);
    const card = editing?.what === "title" && editing.spot.at === "card" && editing.spot.id;
    return card !== undefined && card !== false && ids.includes(card);
  });
  const state = useBoardState();
  const wish = useView((view) => view.wish);
  const known = useRef(wish);
  const found = useView((view) => view.found);
  // What a search or a command leads to is shown; a card that just lost its place opens nothing.
  useLayoutEffect(() => {
    const { spot } = state.current();
    const led = known.current === wish ? found : (found ?? spot);
    known.current = wish;
    if (led?.at === "card" && ids.includes(led.id)) setOpen(true);
  }, [state, wish, found, ids]);
  // The grid keeps its own tab stop while a card out here has the focus.
  const { onFocus: _, ...input } = useBoardInput(useActions());
  const shown = open || writtenHere;
  const Arrow = shown ? ChevronDown : ChevronUp;
  return (
    <section
      className={styles.tray}
      aria-label={words.unplacedTray}
      data-tray={shown ? "open" : "closed"}
    >
      <button
        type="button"
        className={styles.handle}
        aria-expanded={shown}
        onClick={() => setOpen(!shown)}
      >
        <Inbox size={16} aria-hidden="true" />
        <span className={styles.name}>{words.unplacedTray}</span>
        <span className={styles.count}>{cardCount(ids.length)}</span>
        <span className={styles.hint}>{words.unplaced(ids.length)}</span>
        <Arrow size={16} aria-hidden="true" />
      </button>
      {shown && (
        <ul className={cx(styles.cards)} {...input}>
          {ids.map((id) => (
            <li key={id} className={styles.card}>
              <CardSlot id={id} outside />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
