import { X } from "lucide-react";
import { type CSSProperties, useEffect } from "react";
import type { Focus } from "../../../shared/protocol/index.ts";
import { type Person, useCompany, useFollowed, useJourney } from "../../session/index.ts";
import { inkOn } from "../../ui/index.ts";
import { type BoardState, useBoardState } from "../board-state.ts";
import { type Spot, spotKey } from "../spot.ts";
import { comeAlong } from "./come-along.ts";
import styles from "./company.module.css";
import { words } from "./company-words.ts";
import { untilOwnMove } from "./own-moves.ts";

/** How long a place that somebody went to is marked. */
const FLASH = 2_000;

/** Leads to where others are: once, or along with somebody for as long as they are followed. */
export function Company() {
  const company = useCompany();
  const state = useBoardState();
  const followed = useFollowed();
  useEffect(() => company.led((focus) => flash(state, spotOf(focus))), [company, state]);
  return followed ? <Following person={followed} onStop={() => company.follow(undefined)} /> : null;
}

function Following({ person, onStop }: { readonly person: Person; readonly onStop: () => void }) {
  const company = useCompany();
  useComingAlong(person);
  useEffect(() => untilOwnMove(() => company.follow(undefined)), [company]);
  const { name, colour } = person.user;
  const look: CSSProperties = { "--person": colour, "--ink": inkOn(colour) };
  return (
    <>
      <div className={styles.frame} style={look} aria-hidden="true" />
      <div className={styles.bar} style={look}>
        <span role="status">
          {words.following(name)}
          <span className={styles.escape}> · {words.escape}</span>
        </span>
        <button type="button" className={styles.stop} aria-label={words.stop} onClick={onStop}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
    </>
  );
}

/** Keeps the place where they are drawn, and in view whenever it becomes another. */
function useComingAlong({ editing, focus }: Person): void {
  const state = useBoardState();
  const place = editing ? { cardId: editing } : focus;
  const spot = place && spotOf(place);
  const key = spot && spotKey(spot);
  // Who follows also goes along with a card that is moved.
  const cell = useJourney((map) =>
    spot?.at === "card" ? map.cards.get(spot.id)?.cell : undefined,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the spot is known by its key.
  useEffect(() => {
    state.set({ followed: spot });
    return key ? comeAlong(key) : undefined;
  }, [state, key, cell?.laneId, cell?.stepId]);
  useEffect(() => () => state.set({ followed: undefined }), [state]);
}

const spotOf = (focus: Focus): Spot =>
  "cardId" in focus ? { at: "card", id: focus.cardId } : { at: "cell", cell: focus.cell };

function flash(state: BoardState, spot: Spot): void {
  state.set({ found: spot });
  setTimeout(() => {
    if (state.current().found === spot) state.set({ found: undefined });
  }, FLASH);
}
