import type { words } from "../../board/hands/words.ts";
import type { Words } from "../names.ts";

const THESE = {
  stage: "Diese Phase",
  step: "Diesen Schritt",
  lane: "Diese Bahn",
  cell: "Diese Zelle",
  card: "Diese Karte",
  point: "Diesen Punkt",
} as const;

const NEXT = {
  stage: "Phase danach einfügen",
  step: "Schritt danach einfügen",
  lane: "Bahn danach einfügen",
  cell: "Zelle danach einfügen",
  card: "Karte danach einfügen",
  point: "Punkt danach einfügen",
} as const;

const these = (place: keyof typeof THESE, many: boolean): string =>
  many ? "Die ausgewählten Karten" : THESE[place];

export const boardHands = {
  chosen: (count) => `${count} ausgewählte Karten`,
  move: "Verschieben nach …",
  team: "Team",
  duplicate: "Duplizieren",
  remove: "Löschen",
  giveUp: "Auswahl aufheben",
  moveByTapping: "Durch Tippen verschieben",
  tap: "Verschieben",
  tapWhere: (what) => `Tippen Sie auf das Ziel für ${what}`,
  cancel: "Abbrechen",
  viewAsTable: (lane) => `„${lane}“ als Tabelle ansehen`,
  table: "Die Kurven als Tabelle",
  tableOf: "Wie es den Personas bei jedem Schritt geht, von −2 bis +2.",
  noPersonas: "Es gibt noch keine Personas.",
  unnamed: "Persona ohne Namen",
  noPoint: "Kein Punkt",
  pictured: (count) => (count === 1 ? "Bild hinzugefügt." : `${count} Bilder hinzugefügt.`),
  noPictureHere: "Den Platz für das Bild gibt es nicht mehr.",
  addPicture: "Bild hinzufügen …",
  groups: {
    add: "Hinzufügen",
    here: "Wo Sie sind",
    choose: "Auswählen",
    go: (query) => `In dieser Map: „${query}“`,
  },
  addStage: "Phase hinzufügen",
  addStep: (stage) => (stage ? `Schritt in „${stage}“ hinzufügen` : "Schritt hinzufügen"),
  addBlueprint: "Bahnen hinzufügen: Service Blueprint",
  addLane: (kind) => `Bahn hinzufügen: ${kind}`,
  selectAll: "Alle Karten auswählen",
  open: "Karte öffnen",
  text: "Text bearbeiten",
  below: "Karte darunter hinzufügen",
  insertAfter: (place) => NEXT[place],
  moves: {
    left: "Nach links verschieben",
    right: "Nach rechts verschieben",
    up: "Nach oben verschieben",
    down: "Nach unten verschieben",
  },
  kind: (name) => `Art: ${name}`,
  severity: (degree, name) => `Schweregrad: ${degree} ${name}`,
  toTeam: (name) => `Team: ${name}`,
  noTeam: "Team: keines",
  feels: (face) => `Stimmung: ${face}`,
  curveOf: (persona) => `Kurve von ${persona} bearbeiten`,
  find: "In der Map suchen",
  fitChosen: "Auswahl einpassen",
  edit: {
    stage: "Phase umbenennen",
    step: "Schritt umbenennen",
    lane: "Bahn umbenennen",
    card: "Titel bearbeiten",
    cell: "Hier eine Karte hinzufügen",
  },
  duplicateThis: (place, many) => `${these(place, many)} duplizieren`,
  deleteThis: (place, many) => `${these(place, many)} löschen`,
  at: {
    stage: "Phase",
    step: "Schritt",
    lane: "Bahn",
    cell: "Zelle",
    point: "Punkt",
  },
  untitled: "Ohne Titel",
} satisfies Words<typeof words>;
