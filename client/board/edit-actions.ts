import {
  type CardId,
  type Cell,
  emotionKey,
  emotionOf,
  findLane,
  holdsCards,
  type PersonaId,
} from "../../shared/journey/index.ts";
import { openThread } from "../session/comment-view.ts";
import type { ActionContext } from "./actions.ts";
import type { Caret, Point } from "./board-state.ts";
import { personasOf } from "./feelings.ts";
import { mayChange } from "./restrained.ts";
import type { Spot } from "./spot.ts";

type CellSpot = Extract<Spot, { at: "cell" }>;

/** How titles, texts and feelings are changed. */
export function editActions(context: ActionContext, addCardAtEnd: (cell: Cell) => void) {
  const { state, map, verbs } = context;
  const holds = ({ cell }: CellSpot): boolean => {
    const lane = findLane(map(), cell.laneId);
    return lane !== undefined && holdsCards(lane);
  };
  return {
    /** What Enter does: writes a title, starts a card, goes to the point. */
    edit(spot: Spot, caret: Caret = Number.MAX_SAFE_INTEGER) {
      if (spot.at === "cell")
        return holds(spot) ? addCardAtEnd(spot.cell) : enterFeeling(context, spot);
      if (spot.at === "point") return state.focus({ at: "cell", cell: spot.cell });
      if (spot.at === "raised") return openThread(spot.id);
      if (verbs() && mayChange(context, spot))
        return state.set({ spot, editing: { what: "title", spot, caret }, menu: undefined });
      if (spot.at === "card") context.openCard(spot.id);
    },

    editBody(id: CardId, click?: Point) {
      if (!verbs()?.may.isTheirs(id)) return context.openCard(id);
      const editing = { what: "body", id, ...(click && { click }) } as const;
      state.set({ spot: { at: "card", id }, editing, menu: undefined });
    },

    openMenu(spot: Spot, at: Point) {
      state.set({ spot, menu: { of: "spot", spot, at } });
    },

    leave(spot: Spot) {
      if (spot.at === "point") state.focus({ at: "cell", cell: spot.cell });
      else state.focus(spot);
    },

    rateBy(spot: Spot, by: number) {
      if (spot.at !== "point") return;
      const at = { personaId: spot.personaId, stepId: spot.cell.stepId };
      const point = map().emotions.get(emotionKey(at.personaId, at.stepId));
      const value = emotionOf((point?.value ?? 0) + by);
      if (value !== point?.value) verbs()?.rateEmotion(at, value);
    },
  };
}

/** In an emotion lane: to the active persona's point, which is made if it is not there yet. */
function enterFeeling({ state, map, verbs }: ActionContext, { cell }: CellSpot) {
  const personaId = activePersona({ state, map }, cell);
  if (!personaId) return;
  const at = { personaId, stepId: cell.stepId };
  if (!map().emotions.has(emotionKey(personaId, cell.stepId))) {
    if (!verbs()) return;
    verbs()?.rateEmotion(at, 0);
  }
  state.focus({ at: "point", cell, personaId });
}

function activePersona(
  { state, map }: Pick<ActionContext, "state" | "map">,
  cell: Cell,
): PersonaId | undefined {
  const lane = findLane(map(), cell.laneId);
  const { persona } = state.current();
  const personas = lane ? personasOf(lane, map().personas, persona) : [];
  return (personas.find(({ id }) => id === persona) ?? personas[0])?.id;
}
