import type { dialogWords } from "../../map/dialog-words.ts";
import type { Words } from "../names.ts";

const KINDS = {
  stage: "Phase",
  step: "Schritt",
  lane: "Bahn",
  persona: "Persona",
  card: "Karte",
} as const;

export const mapDialogs = {
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
  leftTitle: "Was nur dieses Gerät hat",
  left: (changes, comments) => {
    const parts = [
      ...(changes > 0 ? [changes === 1 ? "1 Änderung" : `${changes} Änderungen`] : []),
      ...(comments > 0 ? [comments === 1 ? "1 Kommentar" : `${comments} Kommentare`] : []),
    ];
    return `Hier sind ${parts.join(" und ")} von Ihnen, die den Server nie erreicht haben.`;
  },
  leftSaid: "Kommentare, die nicht gesendet wurden:",
  leftCopy: "Kopieren",
  leftDownload: "Herunterladen",
  leftCopied: "Als Text kopiert. Fügen Sie ihn ein, wo er sicher ist.",
  leftSaved: "Als Datei gespeichert.",
  leftMissed:
    "Dieses Gerät gibt sie gerade nicht heraus. Laden Sie die Seite neu, und versuchen Sie es noch einmal.",
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
  stateHint: "Ist zeigt, was Kundinnen und Kunden heute erleben; Soll, was sie erleben sollten.",
  stuck: {
    undo: (name, instead) =>
      `Lässt sich nicht rückgängig machen: ${name}. Jemand anders hat es seither geändert.${instead ? ` Stattdessen rückgängig gemacht: ${instead}.` : ""}`,
    redo: (name, instead) =>
      `Lässt sich nicht wiederholen: ${name}. Jemand anders hat es seither geändert.${instead ? ` Stattdessen wiederholt: ${instead}.` : ""}`,
  },
  view: "Ansicht",
  board: "Board",
  story: "Story",
  present: "Präsentieren",
  presentWhy: "Phase für Phase präsentieren",
  presentMap: "Map präsentieren",
  showView: (view) => `Map als ${view} zeigen`,
  fitAll: "Map in das Fenster einpassen",
  fullSize: "Auf 100 % zoomen",
  cancel: "Abbrechen",
  save: "Speichern",
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
} satisfies Words<typeof dialogWords>;
