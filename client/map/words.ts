import { catalogue } from "../language/catalogue.ts";

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`;

/** What the map's page says. */
export const words = catalogue("map", {
  opening: "Opening the map",
  retry: "Retry",
  back: "All maps",
  failed: "Couldn't open this map",
  safe: "Changes on this device are safe.",
  title: "Title of the map",
  toBoard: "To the board",
  untitled: "Untitled map",
  viewOnly: "You can view this map",
  commentOnly: "You can comment on this map",
  viewOnlyWhy: "Ask an admin of the map if you want to change it.",
  undo: (name: string | undefined) => (name ? `Undo ${name}` : "Nothing to undo"),
  redo: (name: string | undefined) => (name ? `Redo ${name}` : "Nothing to redo"),
  share: "Share",
  export: "Export",
  more: "More",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomReset: "Full size",
  size: (stages: number, steps: number, cards: number): string =>
    [counted(stages, "stage"), counted(steps, "step"), counted(cards, "card")].join(" · "),
  percent: (factor: number) => `${Math.round(factor * 100)} %`,
  thisMap: "This map",
  palette: "Commands…",
  shortcuts: "Keyboard shortcuts",
  fit: "Fit",
  fitWhy: "Fit all steps into the window",
  personas: "Personas",
  asIs: "As-is",
  toBe: "To-be",
  settings: "Map settings",
  audit: "Who did what",
  presence: "Presence and privacy",
  trash: "Trash",
});
