import type { words } from "../../map/words.ts";
import type { Words } from "../names.ts";

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const map = {
  opening: "Die Map wird geöffnet",
  retry: "Erneut versuchen",
  back: "Alle Maps",
  failed: "Die Map ließ sich nicht öffnen",
  safe: "Änderungen auf diesem Gerät sind sicher.",
  title: "Titel der Map",
  toBoard: "Zum Board",
  untitled: "Map ohne Titel",
  viewOnly: "Sie können diese Map ansehen",
  commentOnly: "Sie können diese Map kommentieren",
  viewOnlyWhy: "Wenn Sie sie ändern möchten, fragen Sie einen Admin der Map.",
  undo: (name) => (name ? `Rückgängig: ${name}` : "Nichts rückgängig zu machen"),
  redo: (name) => (name ? `Wiederholen: ${name}` : "Nichts zu wiederholen"),
  share: "Teilen",
  export: "Exportieren",
  more: "Mehr",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  zoomReset: "Originalgröße",
  size: (stages, steps, cards) =>
    [
      counted(stages, "Phase", "Phasen"),
      counted(steps, "Schritt", "Schritte"),
      counted(cards, "Karte", "Karten"),
    ].join(" · "),
  percent: (factor) => `${Math.round(factor * 100)} %`,
  thisMap: "Diese Map",
  palette: "Befehle …",
  shortcuts: "Tastenkürzel",
  fit: "Einpassen",
  fitWhy: "Alle Schritte in das Fenster einpassen",
  personas: "Personas",
  asIs: "Ist",
  toBe: "Soll",
  settings: "Einstellungen der Map",
  audit: "Wer hat was getan",
  presence: "Präsenz und Privatsphäre",
  trash: "Papierkorb",
} satisfies Words<typeof words>;
