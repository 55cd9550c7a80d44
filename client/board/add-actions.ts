import { suggestsIn } from "../../shared/access/index.ts";
import {
  type Cell,
  cardKindIn,
  cellKey,
  findLane,
  holdsCards,
  type StageId,
} from "../../shared/journey/index.ts";
import type { ActionContext } from "./actions.ts";
import type { Picturing, Point, TitledSpot } from "./board-state.ts";
import { mayChange } from "./restrained.ts";
import type { Spot } from "./spot.ts";
import { words } from "./words.ts";

/** How stages, steps, lanes and cards are added; each new header can be named at once. */
export function addActions({ state, map, verbs, party }: ActionContext) {
  const nameNow = (spot: Exclude<TitledSpot, { at: "card" }>): void =>
    state.focus(spot, { editing: { what: "title", spot, caret: "all" }, menu: undefined });

  const askPicture = (picturing: Picturing): void => state.set({ picturing, menu: undefined });

  const addCard = (cell: Cell, index: number, typed = ""): void => {
    const lane = findLane(map(), cell.laneId);
    if (!lane || !holdsCards(lane)) return;
    if (suggestsIn(lane, party())) {
      state.set({ suggesting: { cell, typed }, menu: undefined });
      return;
    }
    if (!verbs()) return;
    const kind = cardKindIn(lane);
    if (kind === "picture" && typed === "") askPicture({ at: "cell", cell, index });
    else state.set({ editing: { what: "new-card", cell, index, kind, typed }, menu: undefined });
  };

  const addStage = (index: number): void => {
    const made = verbs()?.may.structure() ? verbs()?.addStage(words.stage, index) : undefined;
    if (made) nameNow({ at: "stage", id: made.stageId });
  };

  const addStep = (stageId: StageId, index: number): void => {
    const id = verbs()?.addStep(stageId, words.step, index);
    if (id) nameNow({ at: "step", id });
  };

  const cardsIn = (cell: Cell) => map().cells.get(cellKey(cell)) ?? [];

  return {
    addStage,
    addStep,

    /** Asks for a picture on this device: for a card, or as a new one at a cell's end. */
    askPicture(spot: Spot) {
      if (!mayChange({ state, map, verbs }, spot)) return;
      if (spot.at === "card") askPicture(spot);
      if (spot.at !== "cell") return;
      askPicture({ at: "cell", cell: spot.cell, index: cardsIn(spot.cell).length });
    },

    addCardAtEnd(cell: Cell, typed = "") {
      addCard(cell, cardsIn(cell).length, typed);
    },

    addCardBelow(spot: Spot) {
      if (spot.at === "cell") return addCard(spot.cell, cardsIn(spot.cell).length);
      const cell = spot.at === "card" ? map().cards.get(spot.id)?.cell : undefined;
      if (spot.at === "card" && cell) addCard(cell, cardsIn(cell).indexOf(spot.id) + 1);
    },

    /** Adds a stage, step or lane right after the one at `spot`; a lane's kind is asked at `at`. */
    insertAfter(spot: Spot, at: Point) {
      const { columns } = map();
      if (!verbs()?.may.structure()) return;
      if (spot.at === "stage") {
        addStage(columns.findIndex(({ stage }) => stage.id === spot.id) + 1);
      }
      if (spot.at === "step") {
        const home = columns.find(({ steps }) => steps.some(({ id }) => id === spot.id));
        const index = home?.steps.findIndex(({ id }) => id === spot.id) ?? 0;
        if (home) addStep(home.stage.id, index + 1);
      }
      if (spot.at === "lane") state.set({ menu: { of: "new-lane", spot, at } });
    },
  };
}
