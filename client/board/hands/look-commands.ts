import { findLane, type JourneyMap, type StepId } from "../../../shared/journey/index.ts";
import type { Command } from "../../ui/index.ts";
import type { BoardState } from "../board-state.ts";
import { isFolded } from "../columns.ts";
import { laneWords } from "../lane-words.ts";
import { laneName } from "../names.ts";
import type { Spot } from "../spot.ts";
import type { LookDeeds } from "../use-look-deeds.ts";
import { words } from "./words.ts";

type Desk = {
  readonly map: JourneyMap;
  readonly state: BoardState;
  readonly deeds: LookDeeds;
};

/** Where a stage, step or lane goes, for those who may move it. */
export const placeCommands = (state: BoardState): readonly Command[] => {
  const { spot } = state.current();
  if (spot?.at !== "stage" && spot?.at !== "step" && spot?.at !== "lane") return [];
  const run = () => state.set({ placing: spot });
  return [{ id: "place", group: words.groups.here, label: laneWords.moveTo, run }];
};

/** What the palette offers to change about one's own look at the map. */
export function lookCommands(desk: Desk): readonly Command[] {
  const { map, state, deeds } = desk;
  const { spot } = state.current();
  const { hidden, widths } = state.look.current();
  const group = words.groups.choose;
  const away = map.lanes.filter(({ id }) => hidden.has(id));
  return [
    ...(spot?.at === "lane" ? ofLane(desk, spot) : []),
    ...(spot ? ofStep(desk, spot) : []),
    ...away.map((lane) => ({
      id: `show-${lane.id}`,
      group,
      label: laneWords.showLane(laneName(lane)),
      run: () => {
        deeds.show([lane.id]);
        state.focus({ at: "lane", id: lane.id });
      },
    })),
    ...(widths.size > 0
      ? [{ id: "widths", group, label: laneWords.resetWidths, run: () => deeds.resetWidths() }]
      : []),
  ];
}

function ofLane({ map, state, deeds }: Desk, { id }: Extract<Spot, { at: "lane" }>): Command[] {
  if (!findLane(map, id)) return [];
  const pinned = state.look.current().pinned.has(id);
  const group = words.groups.here;
  return [
    {
      id: "pin",
      group,
      label: pinned ? laneWords.unpin : laneWords.pin,
      run: () => deeds.pin(id, !pinned),
    },
    { id: "hide", group, label: laneWords.hide, run: () => deeds.hide(id) },
  ];
}

function ofStep({ map, state }: Desk, spot: Spot): Command[] {
  const id = stepAt(map, spot);
  const label = laneWords.width;
  const run = () => state.set({ widened: id });
  return id ? [{ id: "width", group: words.groups.here, label, run }] : [];
}

/** The step of a header, or of a card or cell. */
function stepAt({ columns, cards }: JourneyMap, spot: Spot): StepId | undefined {
  if (spot.at === "step") return spot.id;
  if (spot.at === "card") return cards.get(spot.id)?.cell?.stepId;
  if ("cell" in spot) return spot.cell.stepId;
  const column = columns.find(({ stage }) => spot.at === "stage" && stage.id === spot.id);
  return column && isFolded(column) ? column.steps[0]?.id : undefined;
}
