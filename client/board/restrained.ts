import type { ActionContext } from "./actions.ts";
import type { Spot } from "./spot.ts";

type Context = Pick<ActionContext, "restraint" | "state" | "map" | "verbs">;

/** Whether what is at a spot is this person's to change; where others restrict it, they are told. */
export function mayChange(context: Context, spot: Spot): boolean {
  const { restraint, verbs, state } = context;
  // Whoever may only look knows it already.
  if (!verbs()) return true;
  switch (spot.at) {
    case "stage":
    case "step":
      return restraint.structure();
    case "lane":
      return restraint.structure() && restraint.lanes([spot.id]);
    case "card": {
      const { selected } = state.current();
      return restraint.cards(selected.has(spot.id) ? [...selected] : [spot.id]);
    }
    case "cell":
      return restraint.lanes([spot.cell.laneId]);
    case "point":
    case "raised":
      return true;
  }
}

/** The same for taking it away, with all that stands in it. */
export function mayRemove(context: Context, spot: Spot): boolean {
  const { restraint, map, verbs } = context;
  if (verbs() && spot.at === "step") return restraint.steps([spot.id]);
  if (!verbs() || spot.at !== "stage") return mayChange(context, spot);
  const home = map().columns.find(({ stage }) => stage.id === spot.id);
  return restraint.steps(home?.steps.map(({ id }) => id) ?? []);
}
