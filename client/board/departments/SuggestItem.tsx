import { Lightbulb } from "lucide-react";
import { suggestsIn } from "../../../shared/access/index.ts";
import { type Cell, findLane } from "../../../shared/journey/index.ts";
import { useJourney, useSessionInfo } from "../../session/index.ts";
import { MenuItem } from "../../ui/index.ts";
import { useBoardState } from "../board-state.ts";
import type { Spot } from "../spot.ts";
import { words } from "./words.ts";

/** Whether a spot is a cell where this person suggests cards instead of adding them. */
export function useSuggests(spot: Spot): boolean {
  const party = useSessionInfo();
  const laneId = spot.at === "cell" ? spot.cell.laneId : undefined;
  const lane = useJourney((map) => laneId && findLane(map, laneId));
  return Boolean(lane && suggestsIn(lane, party));
}

/** In a lane that others guard: a card is suggested to them. */
export function SuggestItem({ cell }: { readonly cell: Cell }) {
  const state = useBoardState();
  if (!useSuggests({ at: "cell", cell })) return null;
  const suggest = () => state.set({ suggesting: { cell, typed: "" }, menu: undefined });
  return (
    <MenuItem icon={<Lightbulb />} shortcut="Enter" onSelect={suggest}>
      {words.suggest}
    </MenuItem>
  );
}
