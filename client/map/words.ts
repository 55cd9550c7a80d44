import type { DeletedTogether } from "../../shared/journey/index.ts";
import { catalogue } from "../language/catalogue.ts";

const KINDS = {
  stage: "Stage",
  step: "Step",
  lane: "Lane",
  persona: "Persona",
  card: "Card",
} as const;

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`;

/** What the map's page says. */
export const words = catalogue("map", {
  opening: "Opening the map",
  retry: "Retry",
  back: "All maps",
  failed: "Couldn't open this map",
  safe: "Changes on this device are safe.",
  gone: "This map isn't available",
  goneText: "It isn't there any more, or you can't see it.",
  closed: "You can't see this map any more",
  closedText: "You were taken off it, or it is gone. An admin of the map can add you again.",
  linkOver: "This link doesn't work any more",
  linkOverText: "It may have expired or been revoked. Ask the person who sent it for a new one.",
  account: "I have an account",
  inTrash: (title: string) => `“${title}” is in the trash`,
  inTrashText: (by: string | undefined, mine: boolean) =>
    `${by ?? "Somebody"} moved it there. ${mine ? "You" : "An admin of the map"} can bring it back.`,
  openTrash: "Open the trash",
  title: "Title of the map",
  toBoard: "To the board",
  untitled: "Untitled map",
  viewOnly: "You can view this map",
  commentOnly: "You can comment on this map",
  viewOnlyWhy: "Ask an admin of the map if you want to change it.",
  undo: (name: string | undefined) => (name ? `Undo ${name}` : "Nothing to undo"),
  redo: (name: string | undefined) => (name ? `Redo ${name}` : "Nothing to redo"),
  stuck: {
    undo: (name: string, instead: string | undefined) =>
      `Can't undo ${name}: it was changed by somebody else since.${instead ? ` Undone instead: ${instead}.` : ""}`,
    redo: (name: string, instead: string | undefined) =>
      `Can't redo ${name}: it was changed by somebody else since.${instead ? ` Redone instead: ${instead}.` : ""}`,
  },
  share: "Share",
  export: "Export",
  more: "More",
  view: "View",
  board: "Board",
  story: "Story",
  present: "Present",
  presentWhy: "Present stage by stage",
  presentMap: "Present the map",
  showView: (view: string) => `Show the map as ${view}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomReset: "Full size",
  size: (stages: number, steps: number, cards: number): string =>
    [counted(stages, "stage"), counted(steps, "step"), counted(cards, "card")].join(" · "),
  percent: (factor: number) => `${Math.round(factor * 100)} %`,
  thisMap: "This map",
  palette: "Commands…",
  shortcuts: "Keyboard shortcuts",
  fitAll: "Fit the map into the window",
  fullSize: "Show at 100 %",
  fit: "Fit",
  fitWhy: "Fit all steps into the window",
  personas: "Personas",
  noPersonas: "Nobody yet. A persona is somebody whose journey this is.",
  addPersona: "Add a persona",
  newPersona: (number: number) => `Persona ${number}`,
  personaName: "Name",
  personaGoal: "What they want to get done",
  personaQuotes: "Quotes, one a line",
  pictureOf: (name: string) => `Picture of ${name || "the persona"}`,
  movePersonaUp: (name: string) => `Move ${name || "persona"} up`,
  movePersonaDown: (name: string) => `Move ${name || "persona"} down`,
  quote: (text: string) => `“${text}”`,
  unnamedPersona: "Unnamed persona",
  removePersona: (name: string) => `Remove ${name || "persona"}`,
  mostPersonas: (most: number) => `Emotion lanes draw the first ${most}.`,
  deleted: (name: string) => `Deleted '${name || "persona"}'.`,
  undoWord: "Undo",
  titleField: "Title",
  description: "Description",
  state: "State",
  asIs: "As-is",
  toBe: "To-be",
  stateHint: "As-is shows what customers live through today; to-be, what they should.",
  cancel: "Cancel",
  save: "Save",
  settings: "Map settings",
  audit: "Who did what",
  presence: "Presence and privacy",
  trash: "Trash",
  trashText: "What was deleted on this map. Bringing it back changes nothing else.",
  trashEmpty: "Nothing was deleted.",
  bringBack: "Bring back",
  whatWent: ({ what, title, cards }: DeletedTogether): string => {
    const named = title.trim() ? `'${title.trim()}'` : "untitled";
    const others = what === "card" ? cards - 1 : cards;
    const more =
      others === 0
        ? ""
        : ` and ${others} ${what === "card" ? "more " : ""}${others === 1 ? "card" : "cards"}`;
    return `${KINDS[what]} ${named}${more}`;
  },
});
