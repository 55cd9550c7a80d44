import type { Party } from "../../shared/access/index.ts";
import {
  type BatchId,
  type CardId,
  type Cell,
  cellKey,
  type JourneyMap,
} from "../../shared/journey/index.ts";
import { type Deleted, titled, type Verbs } from "../session/index.ts";
import type { ToastAction } from "../ui/index.ts";
import { addActions } from "./add-actions.ts";
import type { BoardState } from "./board-state.ts";
import { chooseActions } from "./choose-actions.ts";
import { indexOfGap } from "./drop-place.ts";
import { editActions } from "./edit-actions.ts";
import { spotAfterDeletion } from "./focus-fallback.ts";
import { followingBack } from "./follow-back.ts";
import { type Arrow, inOrder, type Move, moveBy } from "./keyboard-moves.ts";
import { laneActions } from "./lane-actions.ts";
import { mayChange, mayRemove } from "./restrained.ts";
import type { Spot } from "./spot.ts";
import { cardCount, words } from "./words.ts";

/** What the board's actions stand on. */
export type ActionContext = {
  readonly state: BoardState;
  readonly map: () => JourneyMap;
  /** Undefined for those who may only look. */
  readonly verbs: () => Verbs | undefined;
  readonly party: () => Party;
  readonly say: (message: string, action?: ToastAction) => void;
  /** Tells when all of a deletion is back. */
  readonly onceBack: (batch: BatchId, listener: () => void) => () => void;
  /** The last step of this person's was an undo. */
  readonly hasUndone: () => boolean;
  readonly openCard: (id: CardId) => void;
};

/** What mouse, keyboard and menus do to the board; all of them go through here. */
export type Actions = ReturnType<typeof boardActions>;

export function boardActions(context: ActionContext) {
  const { state, map, verbs, openCard } = context;
  const seen = () => state.look.seen(map());
  const adding = addActions(context);
  const followBack = followingBack(context);
  return {
    ...adding,
    ...laneActions(context),
    ...editActions(context, adding.addCardAtEnd),
    ...chooseActions(context),

    openCard,

    move(spot: Spot, arrow: Arrow) {
      const { selected } = state.current();
      const move = moveBy(seen(), spot, selected, arrow);
      if (!move || !verbs() || !mayChange(context, spot)) return;
      carryOut(verbs(), pastHidden(map(), seen(), move));
      state.focus(spot, { selected });
    },

    /** Asks for a place to move a card, or all chosen ones, to. */
    askWhere(id: CardId) {
      state.set({ moving: cardsAt(context, { at: "card", id }), menu: undefined });
    },

    /** Lets the next tap say where a card, or all chosen ones, go. */
    takeInHand(id: CardId) {
      state.set({ inHand: cardsAt(context, { at: "card", id }), menu: undefined });
    },

    /** Moves cards into a cell: before one of its cards, or at its end. */
    moveTo(ids: readonly CardId[], cell: Cell, before?: CardId) {
      const [first] = ids;
      const now = map().cells.get(cellKey(cell)) ?? [];
      verbs()?.moveCards(ids, { cell, index: indexOfGap(now, { before }, new Set(ids)) });
      state.set({ moving: undefined });
      if (first) state.focus({ at: "card", id: first });
    },

    duplicate(spot: Spot) {
      if (!mayChange(context, spot)) return;
      const copy = duplicateOf(verbs(), spot, cardsAt(context, spot));
      if (copy) state.focus(copy);
    },

    remove(spot: Spot) {
      if (!mayRemove(context, spot)) return;
      const ids = cardsAt(context, spot);
      const next = spotAfterDeletion(seen(), spot, new Set(ids));
      const deleted = removeAt(verbs(), spot, ids);
      if (next && verbs()) state.focus(next);
      if (!deleted || spot.at === "raised") return;
      sayDeleted(context, deleted, spot, ids.length);
      if (next) followBack(deleted.batch, { spot, beside: next });
    },
  };
}

/** The chosen cards if the spot is one of them, else the spot's card alone. */
export function cardsAt(
  { state, map }: Pick<ActionContext, "state" | "map">,
  spot: Spot,
): readonly CardId[] {
  if (spot.at !== "card") return [];
  const { selected } = state.current();
  return selected.has(spot.id) ? inOrder(map(), selected) : [spot.id];
}

/** A lane goes past the neighbour one sees, whatever is hidden between. */
function pastHidden({ lanes }: JourneyMap, seen: JourneyMap, move: Move): Move {
  if (move.what !== "lane") return move;
  const passed = seen.lanes[move.index];
  return passed ? { ...move, index: lanes.indexOf(passed) } : move;
}

function carryOut(verbs: Verbs | undefined, move: Move) {
  switch (move.what) {
    case "cards":
      return verbs?.moveCards(move.ids, move.to);
    case "stage":
      return verbs?.moveStage(move.id, move.index);
    case "step":
      return verbs?.moveStep(move.id, move.to);
    case "lane":
      return verbs?.moveLane(move.id, move.index);
  }
}

function duplicateOf(
  verbs: Verbs | undefined,
  spot: Spot,
  cards: readonly CardId[],
): Spot | undefined {
  switch (spot.at) {
    case "card": {
      const [id] = verbs?.duplicateCards(cards) ?? [];
      return id && { at: "card", id };
    }
    case "stage": {
      const id = verbs?.duplicateStage(spot.id);
      return id && { at: "stage", id };
    }
    case "step": {
      const id = verbs?.duplicateStep(spot.id);
      return id && { at: "step", id };
    }
    case "lane": {
      const id = verbs?.duplicateLane(spot.id);
      return id && { at: "lane", id };
    }
    default:
      return undefined;
  }
}

function removeAt(
  verbs: Verbs | undefined,
  spot: Spot,
  cards: readonly CardId[],
): Deleted | undefined {
  switch (spot.at) {
    case "card":
      return verbs?.deleteCards(cards);
    case "stage":
      return verbs?.deleteStage(spot.id);
    case "step":
      return verbs?.deleteStep(spot.id);
    case "lane":
      return verbs?.deleteLane(spot.id);
    case "point":
      verbs?.rateEmotion({ personaId: spot.personaId, stepId: spot.cell.stepId }, undefined);
      return undefined;
    case "cell":
    case "raised":
      return undefined;
  }
}

function sayDeleted(
  { state, say, verbs, onceBack }: ActionContext,
  { batch, title, cards }: Deleted,
  spot: Exclude<Spot, { at: "raised" }>,
  chosen: number,
) {
  const what = chosen > 1 ? cardCount(chosen) : titled(title, spot.at);
  say(words.deleted(what, chosen > 1 || spot.at === "card" ? 0 : cards), {
    label: words.undo,
    run: () => {
      verbs()?.bringBack(batch);
      state.focus(spot);
    },
    until: (back) => onceBack(batch, back),
  });
}
