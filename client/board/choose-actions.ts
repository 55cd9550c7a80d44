import type { CardId, Cell, JourneyMap } from "../../shared/journey/index.ts";
import type { ActionContext } from "./actions.ts";
import { inOrder } from "./keyboard-moves.ts";
import type { Spot } from "./spot.ts";

/** How cards are chosen, to be treated together. */
export function chooseActions({ state, map: whole }: ActionContext) {
  const map = () => state.look.seen(whole());
  return {
    /** Chooses a card or gives it up. `from` had the focus before and is chosen with the first. */
    toggle(id: CardId, from?: Spot) {
      const selected = new Set(state.current().selected);
      if (selected.size === 0 && from?.at === "card" && from.id !== id) selected.add(from.id);
      if (!selected.delete(id)) selected.add(id);
      state.focus({ at: "card", id }, { selected });
    },

    /** Chooses every card from the one that had the focus to this one. */
    selectTo(id: CardId, start: Spot | undefined) {
      const all = inOrder(map(), new Set(map().cards.keys()));
      const from = start?.at === "card" ? all.indexOf(start.id) : -1;
      const to = all.indexOf(id);
      if (from < 0 || to < 0) return state.focus({ at: "card", id });
      const range = all.slice(Math.min(from, to), Math.max(from, to) + 1);
      state.focus({ at: "card", id }, { selected: new Set(range) });
    },

    clearSelection: state.clearSelection,

    selectAll() {
      state.set({ selected: new Set(inOrder(map(), new Set([...map().cells.values()].flat()))) });
    },

    /** Chooses every card of the lane or the stage that a place lies in. */
    selectLine(spot: Spot, along: "lane" | "stage") {
      const { cards, cells } = map();
      const of = lineOf(map(), along);
      const line = of(cellAt(map(), spot)) ?? (spot.at === along ? spot.id : undefined);
      if (line === undefined) return;
      const ids = [...cells.values()].flat().filter((id) => of(cards.get(id)?.cell) === line);
      state.set({ selected: new Set(ids) });
    },
  };
}

/** Which lane or stage a cell lies in, by id. */
const lineOf =
  ({ columns }: JourneyMap, along: "lane" | "stage") =>
  (cell: Cell | undefined): string | undefined =>
    along === "lane"
      ? cell?.laneId
      : columns.find(({ steps }) => steps.some(({ id }) => id === cell?.stepId))?.stage.id;

function cellAt({ cards, lanes }: JourneyMap, spot: Spot): Cell | undefined {
  if (spot.at === "card") return cards.get(spot.id)?.cell;
  // A step's header lies in its stage, whatever the lane.
  const [lane] = lanes;
  if (spot.at === "step") return lane && { stepId: spot.id, laneId: lane.id };
  return "cell" in spot ? spot.cell : undefined;
}
