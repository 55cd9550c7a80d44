import {
  holdsCards,
  type JourneyMap,
  LANE_KINDS,
  missingRows,
  stepsOf,
} from "../../../shared/journey/index.ts";
import { CARD_KIND_NAMES, UNTITLED_CARD } from "../../looks/index.ts";
import type { Verbs } from "../../session/index.ts";
import type { Command } from "../../ui/index.ts";
import type { Actions } from "../actions.ts";
import type { BoardState } from "../board-state.ts";
import { columnName } from "../columns.ts";
import { findInMap } from "../find/find-in-map.ts";
import { laneName } from "../names.ts";
import type { Spot } from "../spot.ts";
import { LANE_KIND_NAMES } from "../words.ts";
import { hereCommands } from "./here-commands.ts";
import { words } from "./words.ts";

export type Desk = {
  readonly map: JourneyMap;
  readonly state: BoardState;
  readonly actions: Actions;
  /** Undefined for those who may only look. */
  readonly verbs: Verbs | undefined;
};

/** Places of the map listed at most; the find bar has them all. */
const PLACES = 8;

/** What the palette offers on the board: deeds on what has the focus, and places to go to. */
export const boardCommands = (desk: Desk, query: string): readonly Command[] => [
  ...writing(desk),
  findCommand(desk),
  ...tables(desk),
  ...(query.trim() === "" ? [] : places(desk, query)),
];

const writing = (desk: Desk): readonly Command[] => {
  const { verbs } = desk;
  return verbs
    ? [...adding(desk), ...doing(desk), ...hereCommands({ ...desk, verbs })]
    : opening(desk);
};

function opening({ actions, state }: Desk): readonly Command[] {
  const { spot } = state.current();
  if (spot?.at !== "card") return [];
  const run = () => actions.openCard(spot.id);
  return [{ id: "open", group: words.groups.here, label: words.open, keys: "Shift+Enter", run }];
}

const findCommand = ({ state }: Desk): Command => ({
  id: "find",
  group: words.groups.choose,
  label: words.find,
  keys: "Ctrl+F",
  run: () => state.set({ finding: true }),
});

const tables = ({ map, state }: Desk): readonly Command[] =>
  map.lanes
    .filter((lane) => !holdsCards(lane))
    .map((lane) => ({
      id: `table-${lane.id}`,
      group: words.groups.choose,
      label: words.viewAsTable(laneName(lane)),
      run: () => state.set({ tabled: lane.id }),
    }));

function adding({ map, actions, state }: Desk): readonly Command[] {
  const { columns, lanes } = map;
  const { spot } = state.current();
  const here = spot && stageOf(map, spot);
  const at = columns.findIndex(({ stage }) => stage.id === here);
  const group = words.groups.add;
  const stage = columns[at < 0 ? columns.length - 1 : at];
  return [
    {
      id: "add-stage",
      group,
      label: words.addStage,
      run: () => actions.addStage(at < 0 ? columns.length : at + 1),
    },
    ...(stage
      ? [
          {
            id: "add-step",
            group,
            label: words.addStep(stage.stage.title),
            run: () => actions.addStep(stage.stage.id, stage.steps.length),
          },
        ]
      : []),
    ...(missingRows(lanes, lanes.length).length > 0
      ? [
          {
            id: "add-blueprint",
            group,
            label: words.addBlueprint,
            run: () => actions.addBlueprint(lanes.length),
          },
        ]
      : []),
    ...LANE_KINDS.map((kind) => ({
      id: `add-lane-${kind}`,
      group,
      label: words.addLane(LANE_KIND_NAMES[kind]),
      run: () => actions.addLane(kind, lanes.length),
    })),
  ];
}

function doing({ actions, state }: Desk): readonly Command[] {
  const { spot, selected } = state.current();
  const all = {
    id: "select-all",
    group: words.groups.choose,
    label: words.selectAll,
    keys: "Ctrl+A",
    run: () => actions.selectAll(),
  };
  if (!spot || spot.at === "point" || spot.at === "raised") return [all];
  const group = words.groups.here;
  const card = spot.at === "card" ? spot : undefined;
  const deed = (id: string, label: string, keys: string, run: () => void) => ({
    id,
    group,
    label,
    keys,
    run,
  });
  const many = selected.size > 1;
  return [
    deed("edit", words.edit[spot.at], "Enter", () => actions.edit(spot)),
    ...(card
      ? [
          deed("open", words.open, "Shift+Enter", () => actions.openCard(card.id)),
          { id: "move-to", group, label: words.move, run: () => actions.askWhere(card.id) },
          {
            id: "move-by-tapping",
            group,
            label: words.moveByTapping,
            run: () => actions.takeInHand(card.id),
          },
        ]
      : []),
    ...(spot.at === "cell"
      ? []
      : [
          deed("duplicate", words.duplicateThis(spot.at, many), "Ctrl+D", () =>
            actions.duplicate(spot),
          ),
          deed("delete", words.deleteThis(spot.at, many), "Delete", () => actions.remove(spot)),
        ]),
    all,
  ];
}

const stageOf = ({ columns, cards }: JourneyMap, spot: Spot): string | undefined => {
  if (spot.at === "stage") return spot.id;
  const cell =
    spot.at === "card" ? cards.get(spot.id)?.cell : "cell" in spot ? spot.cell : undefined;
  const stepId = spot.at === "step" ? spot.id : cell?.stepId;
  return columns.find(({ steps }) => steps.some(({ id }) => id === stepId))?.stage.id;
};

const places = ({ map, state }: Desk, query: string): readonly Command[] =>
  findInMap(map, query)
    .slice(0, PLACES)
    .map((spot) => {
      const id = "id" in spot ? spot.id : "";
      const run = () => state.focus(spot);
      return {
        id: `${spot.at}-${id}`,
        group: words.groups.go(query.trim()),
        run,
        ...told(map, spot),
      };
    });

/** What a place is called, and where it is. */
function told(map: JourneyMap, spot: Spot): { readonly label: string; readonly hint: string } {
  if (spot.at === "card") {
    const card = map.cards.get(spot.id);
    const lane = map.lanes.find(({ id }) => id === card?.cell?.laneId);
    const where = card?.cell && lane && `${columnName(map, card.cell.stepId)} › ${laneName(lane)}`;
    const kind = card ? CARD_KIND_NAMES[card.kind] : "";
    return { label: card?.title || UNTITLED_CARD, hint: where || kind };
  }
  const titled = [...map.columns.map(({ stage }) => stage), ...stepsOf(map), ...map.lanes];
  const title = titled.find((one) => "id" in spot && one.id === spot.id)?.title;
  return { label: title || words.untitled, hint: spot.at === "raised" ? "" : words.at[spot.at] };
}
