import { catalogue } from "../../language/catalogue.ts";

const NAMES = {
  stage: "stage",
  step: "step",
  lane: "lane",
  cell: "cell",
  card: "card",
  point: "point",
} as const;
type Place = keyof typeof NAMES;

const these = (place: Place, many: boolean): string =>
  many ? "the chosen cards" : `this ${NAMES[place]}`;

export const words = catalogue("board/hands", {
  chosen: (count: number) => `${count} chosen cards`,
  move: "Move to…",
  team: "Team",
  duplicate: "Duplicate",
  remove: "Delete",
  giveUp: "Give the choice up",
  moveByTapping: "Move by tapping",
  tap: "Move",
  tapWhere: (what: string) => `Tap where ${what} should go`,
  cancel: "Cancel",
  viewAsTable: (lane: string) => `View “${lane}” as a table`,
  table: "The curves as a table",
  tableOf: "How people feel at every step, from −2 to +2.",
  noPersonas: "There are no personas yet.",
  unnamed: "Unnamed persona",
  noPoint: "No point",

  pictured: (count: number) => (count === 1 ? "Picture added." : `${count} pictures added.`),
  noPictureHere: "The place for the picture is gone.",
  addPicture: "Add a picture…",

  groups: {
    add: "Add",
    here: "Where you are",
    choose: "Choose",
    go: (query: string) => `In this map: “${query}”`,
  },
  addStage: "Add stage",
  addStep: (stage: string) => (stage ? `Add step to “${stage}”` : "Add step"),
  addLane: (kind: string) => `Add lane: ${kind}`,
  addBlueprint: "Add lanes: service blueprint",
  selectAll: "Choose all cards",
  open: "Open card",
  text: "Edit text",
  below: "Add a card below",
  insertAfter: (place: Place) => `Insert a ${NAMES[place]} after`,
  moves: { left: "Move left", right: "Move right", up: "Move up", down: "Move down" },
  kind: (name: string) => `Kind: ${name}`,
  severity: (degree: number, name: string) => `Severity: ${degree} ${name}`,
  toTeam: (name: string) => `Team: ${name}`,
  noTeam: "Team: none",
  feels: (face: string) => `Feeling: ${face}`,
  curveOf: (persona: string) => `Edit the curve of ${persona}`,
  find: "Find in the map",
  fitChosen: "Fit the chosen cards",
  edit: {
    stage: "Rename stage",
    step: "Rename step",
    lane: "Rename lane",
    card: "Edit title",
    cell: "Add card here",
  },
  duplicateThis: (place: Place, many: boolean) => `Duplicate ${these(place, many)}`,
  deleteThis: (place: Place, many: boolean) => `Delete ${these(place, many)}`,
  at: {
    stage: "Stage",
    step: "Step",
    lane: "Lane",
    cell: "Cell",
    point: "Point",
  },
  untitled: "Untitled",
});
