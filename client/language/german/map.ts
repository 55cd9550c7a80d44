import type { words } from "../../map/words.ts";
import type { Words } from "../names.ts";

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const KINDS = {
  stage: "Phase",
  step: "Schritt",
  lane: "Bahn",
  persona: "Persona",
  card: "Karte",
} as const;

export const map = {
  opening: "Die Map wird geöffnet",
  retry: "Erneut versuchen",
  back: "Alle Maps",
  failed: "Die Map ließ sich nicht öffnen",
  safe: "Änderungen auf diesem Gerät sind sicher.",
  gone: "Diese Map ist nicht verfügbar",
  goneText: "Es gibt sie nicht mehr, oder Sie können sie nicht sehen.",
  closed: "Sie können diese Map nicht mehr sehen",
  closedText:
    "Ihr Zugriff wurde entfernt, oder es gibt sie nicht mehr. Ein Admin der Map kann Sie wieder hinzufügen.",
  linkOver: "Dieser Link funktioniert nicht mehr",
  linkOverText:
    "Vielleicht ist er abgelaufen oder wurde zurückgezogen. Bitten Sie um einen neuen, wo Sie ihn erhalten haben.",
  account: "Ich habe ein Konto",
  inTrash: (title) => `„${title}“ liegt im Papierkorb`,
  inTrashText: (by, mine) =>
    `${by ?? "Jemand"} hat sie dorthin verschoben. ${mine ? "Sie können" : "Ein Admin der Map kann"} sie zurückholen.`,
  openTrash: "Papierkorb öffnen",
  title: "Titel der Map",
  toBoard: "Zum Board",
  untitled: "Map ohne Titel",
  viewOnly: "Sie können diese Map ansehen",
  commentOnly: "Sie können diese Map kommentieren",
  viewOnlyWhy: "Wenn Sie sie ändern möchten, fragen Sie einen Admin der Map.",
  undo: (name) => (name ? `Rückgängig: ${name}` : "Nichts rückgängig zu machen"),
  redo: (name) => (name ? `Wiederholen: ${name}` : "Nichts zu wiederholen"),
  stuck: {
    undo: (name, instead) =>
      `Lässt sich nicht rückgängig machen: ${name}. Jemand anders hat es seither geändert.${instead ? ` Stattdessen rückgängig gemacht: ${instead}.` : ""}`,
    redo: (name, instead) =>
      `Lässt sich nicht wiederholen: ${name}. Jemand anders hat es seither geändert.${instead ? ` Stattdessen wiederholt: ${instead}.` : ""}`,
  },
  share: "Teilen",
  export: "Exportieren",
  more: "Mehr",
  view: "Ansicht",
  board: "Board",
  story: "Story",
  present: "Präsentieren",
  presentWhy: "Phase für Phase präsentieren",
  presentMap: "Map präsentieren",
  showView: (view) => `Map als ${view} zeigen`,
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
  fitAll: "Map in das Fenster einpassen",
  fullSize: "Auf 100 % zoomen",
  fit: "Einpassen",
  fitWhy: "Alle Schritte in das Fenster einpassen",
  personas: "Personas",
  noPersonas: "Noch niemand. Eine Persona ist jemand, um dessen Journey es geht.",
  addPersona: "Persona hinzufügen",
  newPersona: (number) => `Persona ${number}`,
  personaName: "Name",
  personaGoal: "Was sie erreichen möchte",
  personaQuotes: "Zitate, eines je Zeile",
  pictureOf: (name) => (name ? `Bild von ${name}` : "Bild der Persona"),
  movePersonaUp: (name) => `${name || "Persona"} nach oben`,
  movePersonaDown: (name) => `${name || "Persona"} nach unten`,
  quote: (text) => `„${text}“`,
  unnamedPersona: "Persona ohne Namen",
  removePersona: (name) => `${name || "Persona"} entfernen`,
  mostPersonas: (most) => `Emotionsbahnen zeichnen die ersten ${most}.`,
  deleted: (name) => `${name ? `„${name}“` : "Persona"} gelöscht.`,
  undoWord: "Rückgängig",
  titleField: "Titel",
  description: "Beschreibung",
  state: "Zustand",
  asIs: "Ist",
  toBe: "Soll",
  stateHint: "Ist zeigt, was Kundinnen und Kunden heute erleben; Soll, was sie erleben sollten.",
  cancel: "Abbrechen",
  save: "Speichern",
  settings: "Einstellungen der Map",
  audit: "Wer hat was getan",
  presence: "Präsenz und Privatsphäre",
  trash: "Papierkorb",
  trashText: "Was auf dieser Map gelöscht wurde. Zurückholen ändert sonst nichts.",
  trashEmpty: "Nichts wurde gelöscht.",
  bringBack: "Zurückholen",
  whatWent: ({ what, title, cards }) => {
    const named = title.trim() ? `„${title.trim()}“` : "ohne Titel";
    const others = what === "card" ? cards - 1 : cards;
    const further = what === "card" ? "weitere " : "";
    const more =
      others === 0 ? "" : ` und ${others} ${further}${others === 1 ? "Karte" : "Karten"}`;
    return `${KINDS[what]} ${named}${more}`;
  },
} satisfies Words<typeof words>;
