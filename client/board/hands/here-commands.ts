import {
  CARD_KINDS,
  type Card,
  emotionOf,
  findLane,
  findStage,
  SEVERITIES,
  type TeamId,
} from "../../../shared/journey/index.ts";
import {
  CARD_KIND_NAMES,
  currentTeams,
  feelingName,
  SEVERITY_NAMES,
  signed,
} from "../../looks/index.ts";
import type { Verbs } from "../../session/index.ts";
import type { Command } from "../../ui/index.ts";
import { type Arrow, inOrder } from "../keyboard-moves.ts";
import type { Spot } from "../spot.ts";
import { menuPoint } from "../use-board-input.ts";
import type { Desk } from "./board-commands.ts";
import { picturingAt } from "./use-putting-pictures.ts";
import { words } from "./words.ts";

type CanWrite = Desk & { readonly verbs: Verbs };

const FACES = [2, 1, 0, -1, -2].map(emotionOf);
const MOVES: Readonly<Record<Spot["at"], readonly Arrow[]>> = {
  card: ["left", "right", "up", "down"],
  stage: ["left", "right"],
  step: ["left", "right"],
  lane: ["up", "down"],
  cell: [],
  point: [],
  raised: [],
};
const ARROWS = { left: "←", right: "→", up: "↑", down: "↓" } as const;

/** What menus and keys do to the place that has the focus, beyond writing, copying and deleting. */
export function hereCommands(desk: CanWrite): readonly Command[] {
  const { spot } = desk.state.current();
  if (!spot) return [];
  return [...around(desk, spot), ...ofItsKind(desk, spot)];
}

const command = (id: string, label: string, run: () => void, keys?: string): Command => ({
  id,
  group: words.groups.here,
  label,
  run,
  ...(keys && { keys }),
});

/** What stands beside it, and where it goes. */
function around({ map, actions }: CanWrite, spot: Spot): readonly Command[] {
  const insertable = spot.at === "stage" || spot.at === "step" || spot.at === "lane";
  const placed = spot.at === "card" && !map.unplaced.includes(spot.id);
  return [
    ...(spot.at === "card" ? [command("text", words.text, () => actions.editBody(spot.id))] : []),
    ...(takesPicture(map, spot)
      ? [command("picture", words.addPicture, () => actions.askPicture(spot))]
      : []),
    ...(placed
      ? [command("below", words.below, () => actions.addCardBelow(spot), "Ctrl+Enter")]
      : []),
    ...(insertable
      ? [
          command(
            "insert-after",
            words.insertAfter(spot.at),
            () => actions.insertAfter(spot, menuPoint(spot)),
            "Ctrl+Alt+=",
          ),
        ]
      : []),
    ...MOVES[spot.at].map((arrow) =>
      command(
        `move-${arrow}`,
        words.moves[arrow],
        () => actions.move(spot, arrow),
        `Alt+Shift+${ARROWS[arrow]}`,
      ),
    ),
  ];
}

const takesPicture = (map: Desk["map"], spot: Spot): boolean =>
  picturingAt(map, spot) !== undefined;

function ofItsKind(desk: CanWrite, spot: Spot): readonly Command[] {
  const { map, state, verbs } = desk;
  if (spot.at === "card") {
    const card = map.cards.get(spot.id);
    return card ? ofCard(desk, card) : [];
  }
  if (spot.at === "point") {
    const at = { personaId: spot.personaId, stepId: spot.cell.stepId };
    return FACES.map((face) =>
      command(`face-${face}`, words.feels(`${feelingName(face)} ${signed(face)}`), () =>
        verbs.rateEmotion(at, face),
      ),
    );
  }
  if (spot.at === "stage") {
    const stage = findStage(map, spot.id)?.stage;
    return teams((teamId) => verbs.setStage(spot.id, { teamId }), stage?.teamId);
  }
  const lane = spot.at === "lane" ? findLane(map, spot.id) : undefined;
  if (!lane) return [];
  const isEverybodys = lane.kind === "emotion" && !lane.personaId;
  return [
    ...(isEverybodys && map.personas.length > 1 ? map.personas : []).map(({ id, name }) =>
      command(`curve-${id}`, words.curveOf(name), () => state.set({ persona: id })),
    ),
    ...teams((teamId) => verbs.setLane(lane.id, { teamId }), lane.teamId),
  ];
}

function ofCard({ map, state, verbs }: CanWrite, card: Card): readonly Command[] {
  const { selected } = state.current();
  const ids = selected.has(card.id) ? inOrder(map, selected) : [card.id];
  const severities = card.kind === "pain-point" ? SEVERITIES : [];
  return [
    ...CARD_KINDS.filter((kind) => kind !== card.kind).map((kind) =>
      command(`kind-${kind}`, words.kind(CARD_KIND_NAMES[kind]), () =>
        verbs.changeCardKind(card.id, kind),
      ),
    ),
    ...severities.map((severity) =>
      command(`severity-${severity}`, words.severity(severity, SEVERITY_NAMES[severity]), () =>
        verbs.setCardFields(card.id, { severity }),
      ),
    ),
    ...teams((teamId) => verbs.setCardsFields(ids, { teamId }), card.teamId),
  ];
}

const teams = (give: (id: TeamId | undefined) => void, now: TeamId | undefined) => [
  ...currentTeams()
    .filter(({ id }) => id !== now)
    .map(({ id, name }) => command(`team-${id}`, words.toTeam(name), () => give(id))),
  ...(now ? [command("team-none", words.noTeam, () => give(undefined))] : []),
];
