import { Copy, CornerDownRight, Trash2, Users, X } from "lucide-react";
import { useRef } from "react";
import { useJourney, useVerbs } from "../../session/index.ts";
import { Button, IconButton, isTapping, Menu } from "../../ui/index.ts";
import { useWalking } from "../../ui/use-walking.ts";
import { useActions } from "../action-context.ts";
import { useBoardState, useView } from "../board-state.ts";
import { inOrder } from "../keyboard-moves.ts";
import { TeamItems } from "../TeamChoice.tsx";
import { cardCount } from "../words.ts";
import styles from "./hands.module.css";
import { words } from "./words.ts";

/** What can be done to several chosen cards at once. */
export function BulkBar() {
  const selected = useView((view) => view.selected);
  const moving = useView((view) => (view.dragging ?? view.inHand) !== undefined);
  const verbs = useVerbs();
  const actions = useActions();
  const state = useBoardState();
  // Nobody's edit wakes a bar that is not there.
  const map = useJourney((whole) => (selected.size < 2 ? undefined : whole));
  const bar = useRef<HTMLDivElement>(null);
  const walking = useWalking(bar);
  const ids = map ? inOrder(map, selected) : [];
  const [first] = ids;
  if (!verbs || !first || ids.length < 2 || moving) return null;
  const spot = { at: "card", id: first } as const;
  const taps = isTapping();
  const giveUp = () => {
    state.focus(state.current().spot ?? spot);
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.chosen(ids.length)}
      tabIndex={-1}
      className={styles.bulk}
      {...walking}
    >
      <span className={styles.count}>{cardCount(ids.length)}</span>
      <Button
        kind="quiet"
        size="s"
        icon={<CornerDownRight />}
        onClick={() => (taps ? actions.takeInHand(first) : actions.askWhere(first))}
      >
        {taps ? words.tap : words.move}
      </Button>
      <Menu
        trigger={
          <Button kind="quiet" size="s" icon={<Users />}>
            {words.team}
          </Button>
        }
      >
        <TeamItems
          teamId={undefined}
          onChange={(teamId) => verbs.setCardsFields(ids, { teamId })}
        />
      </Menu>
      <Button kind="quiet" size="s" icon={<Copy />} onClick={() => actions.duplicate(spot)}>
        {words.duplicate}
      </Button>
      <Button kind="quiet" size="s" icon={<Trash2 />} onClick={() => actions.remove(spot)}>
        {words.remove}
      </Button>
      <IconButton size="s" side="top" label={words.giveUp} icon={<X />} onClick={giveUp} />
    </div>
  );
}
