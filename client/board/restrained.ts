import type { ActionContext } from "./actions.ts";
import type { Spot } from "./spot.ts";

type Context = Pick<ActionContext, "state" | "map" | "verbs">;

/** Whether what is at a spot is this person's to change; where others restrict it, they are told. */
export function mayChange(context: Context, spot: Spot): boolean {
  const may = context.verbs()?.may;
  // Whoever may only look knows it already.
  if (!may) return true;
  switch (spot.at) {
    case "stage":
    case "step":
      return may.structure();
    case "lane":
      return may.structure() && may.lanes([spot.id]);
    case "card": {
      const { selected } = context.state.current();
      return may.cards(selected.has(spot.id) ? [...selected] : [spot.id]);
    }
    case "cell":
      return may.lanes([spot.cell.laneId]);
    case "point":
    case "raised":
      return true;
  }
}

/** The same for taking it away, with all that stands in it. */
export function mayRemove(context: Context, spot: Spot): boolean {
  const may = context.verbs()?.may;
  if (may && spot.at === "step") return may.steps([spot.id]);
  if (!may || spot.at !== "stage") return mayChange(context, spot);
  const home = context.map().columns.find(({ stage }) => stage.id === spot.id);
  return may.steps(home?.steps.map(({ id }) => id) ?? []);
}
