import { type LaneKind, missingRows } from "../../shared/journey/index.ts";
import type { ActionContext } from "./actions.ts";
import { LANE_KIND_NAMES } from "./words.ts";

/** How lanes are added: one that can be named at once, or what a service blueprint lacks. */
export const laneActions = ({ state, map, verbs }: ActionContext) => ({
  addLane(kind: LaneKind, index: number) {
    const id = verbs()?.may.structure()
      ? verbs()?.addLane(kind, LANE_KIND_NAMES[kind], index)
      : undefined;
    if (!id) return;
    const spot = { at: "lane", id } as const;
    state.focus(spot, { editing: { what: "title", spot, caret: "all" }, menu: undefined });
  },

  /** Adds what the map lacks for a whole service blueprint, at best before the `index`-th lane. */
  addBlueprint(index: number) {
    const rows = missingRows(map().lanes, index);
    const made = rows.map((row) => ({ ...row, title: LANE_KIND_NAMES[row.kind] }));
    const [first] = made.length > 0 ? (verbs()?.addLanes(made) ?? []) : [];
    state.set({ menu: undefined });
    if (first) state.focus({ at: "lane", id: first });
  },
});
