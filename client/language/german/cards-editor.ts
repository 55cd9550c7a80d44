import type { words } from "../../cards/editor/words.ts";
import type { Words } from "../names.ts";

export const cardsEditor = {
  formats: "Textformat",
  bold: "Fett",
  italic: "Kursiv",
  heading: "Überschrift",
  subheading: "Zwischenüberschrift",
  bullets: "Aufzählung",
  numbers: "Nummerierte Liste",
  tasks: "Checkliste",
  link: {
    name: "Link",
    address: "Adresse des Links",
    apply: "Link übernehmen",
    missing: "Geben Sie erst eine Adresse ein",
    remove: "Link entfernen",
  },
  picture: {
    button: "Bild",
    alt: "Was es zeigt",
    apply: "Beschreibung übernehmen",
    left: "Der Text wurde verlassen, bevor das Bild da war. Fügen Sie es noch einmal hinzu.",
  },
  mention: {
    button: "Erwähnen",
    keys: "@",
    list: "Personen und Karten",
    found: (count) =>
      count === 0
        ? "Niemand und keine Karte heißt so"
        : `${count} gefunden. Pfeiltasten und Enter wählen aus.`,
  },
} satisfies Words<typeof words>;
