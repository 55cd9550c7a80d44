import type { JourneyMap } from "../../shared/journey/index.ts";
import type { Actions } from "./actions.ts";
import type { Command } from "./board-keys.ts";
import type { BoardState, Point } from "./board-state.ts";
import { type Frame, nextSpot } from "./grid-navigation.ts";
import type { Spot } from "./spot.ts";

type CommandContext = {
  readonly state: BoardState;
  readonly map: () => JourneyMap & Frame;
  readonly actions: Actions;
  /** Where on the screen the menu of a place opens. */
  readonly menuPoint: (spot: Spot) => Point;
};

/** Does what a key asked for. */
export function runCommand(context: CommandContext, spot: Spot, command: Command) {
  const { state, actions, menuPoint } = context;
  switch (command.do) {
    case "go":
      return go(context, spot, command);
    case "move":
      return actions.move(spot, command.to);
    case "edit":
      return actions.edit(spot);
    case "start-card":
      return spot.at === "cell" ? actions.addCardAtEnd(spot.cell, command.text) : undefined;
    case "add-below":
      return actions.addCardBelow(spot);
    case "insert-after":
      return actions.insertAfter(spot, menuPoint(spot));
    case "duplicate":
      return actions.duplicate(spot);
    case "delete":
      return actions.remove(spot);
    case "open":
      return spot.at === "card" ? actions.openCard(spot.id) : actions.edit(spot);
    case "menu":
      return state.set({ menu: { of: "spot", spot, at: menuPoint(spot) } });
    case "toggle":
      return spot.at === "card" ? actions.toggle(spot.id) : undefined;
    case "select-all":
      return actions.selectAll();
    case "select-line":
      return actions.selectLine(spot, command.along);
    case "leave":
      return actions.leave(spot);
    case "rate":
      return actions.rateBy(spot, command.by);
  }
}

/** With Shift the cards passed are chosen. */
function go(
  { state, map }: CommandContext,
  spot: Spot,
  { to, extend }: Extract<Command, { do: "go" }>,
) {
  const outside = spot.at === "card" && map().unplaced.includes(spot.id);
  const next = outside ? undefined : nextSpot(map(), spot, to);
  if (!next) return;
  const { selected } = state.current();
  const passed = [spot, next].flatMap((one) => (one.at === "card" ? [one.id] : []));
  state.focus(next, extend ? { selected: new Set([...selected, ...passed]) } : {});
}
