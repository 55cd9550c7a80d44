import type { Deletion, JourneyMap } from "../../shared/journey/index.ts";
import type { Editing } from "./board-state.ts";

/**
 * The deletion that took away what is being written, or where it was to stand; undefined while it
 * is there.
 */
export function deletionOf(map: JourneyMap, editing: Editing): Deletion | undefined {
  const { removed, cards } = map;
  switch (editing.what) {
    case "body":
      return cards.get(editing.id)?.deleted;
    case "new-card": {
      const { laneId, stepId } = editing.cell;
      const step = removed.steps.find(({ id }) => id === stepId);
      return removed.lanes.find(({ id }) => id === laneId)?.deleted ?? step?.deleted;
    }
    case "title": {
      const { at, id } = editing.spot;
      if (at === "card") return cards.get(id)?.deleted;
      const gone = { stage: removed.stages, step: removed.steps, lane: removed.lanes }[at];
      return gone.find((one) => one.id === id)?.deleted;
    }
  }
}

/** What went away under the writer. */
export function whatWent(editing: Editing): "stage" | "step" | "lane" | "card" | "place" {
  if (editing.what === "new-card") return "place";
  return editing.what === "title" ? editing.spot.at : "card";
}
