import { useCallback } from "react";
import {
  cardKindIn,
  cellKey,
  findLane,
  holdsCards,
  type JourneyMap,
} from "../../../shared/journey/index.ts";
import { useAddingPictures } from "../../pictures/use-adding-pictures.ts";
import { useSession } from "../../session/index.ts";
import { useToasts } from "../../ui/index.ts";
import { type BoardState, type Picturing, useBoardState } from "../board-state.ts";
import { type Spot, sameSpot } from "../spot.ts";
import { words } from "./words.ts";

/** What was asked for first is put first, whichever is sent faster: the last one stays on a card. */
const turns = new WeakMap<BoardState, Promise<unknown>>();

function inTurn<T>(state: BoardState, coming: Promise<T>): Promise<T> {
  const turn = Promise.allSettled([turns.get(state)]).then(() => coming);
  turns.set(state, turn);
  return turn;
}

/** Puts pictures of this device on a card, or as new cards where nothing is pictured yet. */
export function usePuttingPictures() {
  const state = useBoardState();
  const { journey, verbs } = useSession();
  const add = useAddingPictures();
  const toasts = useToasts();
  return useCallback(
    async (files: readonly File[], asked: Picturing) => {
      const at = heldAtEnd(journey.current(), asked);
      const left = state.current().spot;
      const added = await inTurn(state, add(files));
      const [first] = added;
      // Meanwhile the map has gone on: the card, the cell, or the right to change them.
      const map = journey.current();
      const held = verbs();
      if (!first || !held) return;
      const nowhere = () => toasts.show({ message: words.noPictureHere, tone: "danger" });
      const card = at.at === "card" ? map.cards.get(at.id) : undefined;
      if (card && !card.deleted && added.length === 1) {
        held.setCardPicture(card.id, { ...first.picture, alt: card.picture?.alt ?? "" });
        return state.set({ told: words.pictured(1) });
      }
      const place = placeOf(map, at);
      const lane = place && findLane(map, place.cell.laneId);
      if (!place || !lane) return nowhere();
      const cards = added.map(({ picture, name }) => ({ picture, title: name }));
      const [id] = held.addPictures(cards, { ...place, kind: cardKindIn(lane) });
      if (!id) return nowhere();
      const told = words.pictured(added.length);
      // Whoever has gone elsewhere while it took its time stays there.
      if (sameSpot(left, state.current().spot)) state.focus({ at: "card", id }, { told });
      else state.set({ told });
    },
    [state, journey, verbs, add, toasts],
  );
}

/** What was asked for at a cell's end comes after all that has come there by then. */
function heldAtEnd({ cells }: JourneyMap, at: Picturing): Picturing {
  const isEnd = at.at === "cell" && at.index >= (cells.get(cellKey(at.cell))?.length ?? 0);
  return isEnd ? { ...at, index: Number.POSITIVE_INFINITY } : at;
}

/** Below the card, or where it was asked for. */
function placeOf(map: JourneyMap, at: Picturing) {
  if (at.at === "cell") {
    const length = map.cells.get(cellKey(at.cell))?.length ?? 0;
    return { cell: at.cell, index: Math.min(at.index, length) };
  }
  const cell = map.cards.get(at.id)?.cell;
  return cell && { cell, index: (map.cells.get(cellKey(cell))?.indexOf(at.id) ?? -1) + 1 };
}

/** What a picture that comes to this place is put on; undefined where none can be. */
export function picturingAt(map: JourneyMap, spot: Spot): Picturing | undefined {
  if (spot.at === "card") return map.cards.has(spot.id) ? { at: "card", id: spot.id } : undefined;
  if (spot.at !== "cell") return undefined;
  const { cell } = spot;
  const lane = findLane(map, cell.laneId);
  if (!lane || !holdsCards(lane)) return undefined;
  return { at: "cell", cell, index: map.cells.get(cellKey(cell))?.length ?? 0 };
}
