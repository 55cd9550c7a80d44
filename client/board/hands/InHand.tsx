import { useCallback, useEffect } from "react";
import { type Card, type CardId, cellKey } from "../../../shared/journey/index.ts";
import { titled, useJourney, useSession, useVerbs } from "../../session/index.ts";
import { Button } from "../../ui/index.ts";
import { useActions } from "../action-context.ts";
import { useBoardState, useView } from "../board-state.ts";
import { staysPut } from "../drop-place.ts";
import type { Spot } from "../spot.ts";
import { cardCount } from "../words.ts";
import styles from "./hands.module.css";
import { landingOfTap } from "./tap-to-move.ts";
import { useTaps } from "./use-taps.ts";
import { words } from "./words.ts";

/** Cards in hand, until a tap gives them a place. */
export function InHand() {
  const ids = useView((view) => view.inHand);
  const canEdit = useVerbs() !== undefined;
  const [first] = ids ?? [];
  return ids && first && canEdit ? <Carrying ids={ids} first={first} /> : null;
}

type Hand = { readonly ids: readonly CardId[]; readonly first: CardId };

function Carrying({ ids, first }: Hand) {
  const { put, giveUp } = usePutting({ ids, first });
  const title = useJourney((map) => map.cards.get(first)?.title ?? "");
  const gone = useJourney(({ cards }) => !ids.some((id) => isThere(cards.get(id))));
  useEffect(() => {
    if (gone) giveUp();
  }, [gone, giveUp]);
  useTaps(put, giveUp);
  return (
    <div className={styles.bulk} data-in-hand="">
      <span role="status" className={styles.asked}>
        {words.tapWhere(ids.length === 1 ? titled(title, "card") : cardCount(ids.length))}
      </span>
      <Button kind="quiet" size="s" onClick={giveUp}>
        {words.cancel}
      </Button>
    </div>
  );
}

const isThere = (card: Card | undefined): boolean => card !== undefined && !card.deleted;

function usePutting({ ids, first }: Hand) {
  const state = useBoardState();
  const actions = useActions();
  const { journey } = useSession();
  const put = useCallback(
    (spot: Spot) => {
      const map = journey.current();
      const landing = landingOfTap(map, spot);
      if (!landing) return;
      const { cell, gap } = landing;
      const there = ids.filter((id) => isThere(map.cards.get(id)));
      state.set({ inHand: undefined });
      if (staysPut(map.cells.get(cellKey(cell)) ?? [], gap, there)) {
        state.focus({ at: "card", id: first });
      } else actions.moveTo(there, cell, gap.before);
    },
    [ids, first, state, actions, journey],
  );
  const giveUp = useCallback(() => {
    const { spot, selected } = state.current();
    state.focus(spot ?? { at: "card", id: first }, { selected, inHand: undefined });
  }, [first, state]);
  return { put, giveUp };
}
