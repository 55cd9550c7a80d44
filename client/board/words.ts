import type { BlueprintLine, LaneKind } from "../../shared/journey/index.ts";
import { catalogue } from "../language/catalogue.ts";

/** As a sentence begins with it: "A card". */
const begun = (what: string): string => what.charAt(0).toUpperCase() + what.slice(1);

export const words = catalogue("board", {
  /** How lanes of a kind are called when they are new. */
  laneKinds: {
    text: "Doing",
    touchpoint: "Touchpoints",
    need: "Needs",
    expectation: "Expectations",
    motivation: "Motivations",
    "pain-point": "Pain points",
    delight: "Delights",
    opportunity: "Opportunities",
    picture: "Pictures",
    emotion: "Emotion",
    "physical-evidence": "Physical evidence",
    "customer-actions": "Customer actions",
    frontstage: "Frontstage",
    backstage: "Backstage",
    support: "Support processes",
  } satisfies Record<LaneKind, string>,
  stage: "New stage",
  step: "New step",
  untitledStage: "Untitled stage",
  untitledStep: "Untitled step",
  untitledLane: "Untitled lane",
  someone: "Someone",
  undo: "Undo",
  typeToAdd: "Type to add",
  suggest: "Suggest a card…",
  addStage: "Add a stage",
  addStep: "Add a step",
  unplaced: (count: number): string =>
    count === 1
      ? "Its stage or lane was deleted. Drag it into a cell."
      : "Their stage or lane was deleted. Drag them into a cell.",
  morePersonas: (count: number) => `+${count} more`,
  morePersonasWhy: "A lane draws five curves. Choose whose in its menu.",
  /** The lines between the rows of a service blueprint. */
  lines: {
    interaction: "Line of interaction",
    visibility: "Line of visibility",
    "internal-interaction": "Line of internal interaction",
  } satisfies Record<BlueprintLine, string>,
  below: (lines: string) => `Below: ${lines}`,
  pinnedForYou: "Pinned for you",
  lanesHidden: (count: number) => `${count === 1 ? "1 lane" : `${count} lanes`} hidden · Show`,
  edgeOf: (step: string) => `Width of ${step}`,
  noStages: "No stages yet",
  viewOnly: "You can view this map",
  deleted: (what: string, cards: number): string =>
    `Deleted ${what}${cards > 0 ? ` and ${words.cards(cards)}` : ""}.`,
  nowUnplaced: (what: string) => `${begun(what)} waits in Unplaced now.`,
  nowDeleted: (what: string) => `${begun(what)} was deleted.`,
  empty: "empty",
  online: "Online",
  offline: "Offline",
  moment: "Moment of truth",
  severity: (degree: number) => `severity ${degree}`,
  worth: "Value",
  worthWhy: "Value: mean of customer and business value, 0–100",
  effort: "Effort",
  effortWhy: "Effort, 0–5",
  answers: (pains: number) => `Answers ${pains} pain ${pains === 1 ? "point" : "points"}`,
  linkedPains: "linked pain points",
  halo: (name: string, editing: boolean) => `${name} is ${editing ? "editing" : "here"}`,
  selected: "Selected",
  cardMenu: "Card menu",
  journeyMap: "Journey map",
  unplacedTray: "Unplaced",
  addCard: "Add a card",
  addPicture: "Add a picture",
  addPoint: "Add a point",
  noPoint: "no point",
  lanes: "Lanes",
  confidence: (name: string) => `Confidence: ${name}`,
  noStep: "No step",
  newCardTitle: "Title of the new card",
  title: "Title",
  unnamed: "Unnamed persona",
  editCurve: (point: string) => `${point}. Edit this curve`,
  pointOf: (persona: string, place: string) => `${persona} at ${place}`,
  menuOf: { stage: "Stage menu", step: "Step menu", lane: "Lane menu" },
  addAfter: {
    stage: "Add a stage after this one",
    step: "Add a step after this one",
    lane: "Add a lane after this one",
  },
  add: { stage: "Add a stage", step: "Add a step", lane: "Add a lane" },
  guest: "A guest",
  you: "You",
  lostTitle: "Deleted while you write",
  lost: {
    stage: (by: string) => `${by} deleted this stage while you were editing.`,
    step: (by: string) => `${by} deleted this step while you were editing.`,
    lane: (by: string) => `${by} deleted this lane while you were editing.`,
    card: (by: string) => `${by} deleted this card while you were editing.`,
    place: (by: string) => `${by} deleted this place while you were editing.`,
  },
  letGo: "Let it go",
  bringBack: "Bring it back",
  cards: (count: number): string => (count === 1 ? "1 card" : `${count} cards`),
});

export const LANE_KIND_NAMES: Readonly<Record<LaneKind, string>> = words.laneKinds;

/** "1 card", "14 cards". */
export const cardCount = words.cards;
