import type { words } from "../../session/words.ts";
import type { Words } from "../names.ts";

export const session = {
  quoted: (title) => `„${title}“`,
  // Without an article: it stands in every case.
  untitled: {
    map: "Map ohne Titel",
    stage: "Phase ohne Titel",
    step: "Schritt ohne Titel",
    lane: "Bahn ohne Titel",
    persona: "Persona ohne Namen",
    cell: "Zelle",
    point: "Punkt",
    card: "Karte ohne Titel",
  },
  cards: (count) => `${count} Karten`,
  add: (what) => `${what} hinzufügen`,
  lanes: (count) => `${count} Bahnen`,
  rename: (what) => `${what} umbenennen`,
  move: (what) => `${what} verschieben`,
  duplicate: (what) => `${what} duplizieren`,
  change: (what) => `${what} ändern`,
  changeKind: (what) => `Art von ${what} ändern`,
  remove: (what) => `${what} löschen`,
  bringBack: (what) => `${what} zurückholen`,
  deleted: "Gelöschtes",
  addPictures: (count) => (count === 1 ? "Bild hinzufügen" : `${count} Bilder hinzufügen`),
  setPicture: (card) => `Bild von ${card} ändern`,
  removePicture: (card) => `Bild von ${card} entfernen`,
  paste: (count) => (count === 1 ? "1 Karte einfügen" : `${count} Karten einfügen`),
  tick: (card, done) => `Aufgabe in ${card} ${done ? "abhaken" : "wieder öffnen"}`,
  typing: "Schreiben",
  typingIn: (card) => `Schreiben in ${card}`,
  renameMap: "Map umbenennen",
  changeMap: "Map ändern",
  rate: (step) => `Stimmung bei ${step} ändern`,
} satisfies Words<typeof words>;
