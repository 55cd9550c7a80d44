import type { words } from "../../map/departments/words.ts";
import type { Words } from "../names.ts";

const by = (name: string): string => (name ? ` von ${name}` : "");

export const mapDepartments = {
  locked: "Struktur gesperrt",
  lockedBy: (name: string) => `Die Struktur ist${by(name)} gesperrt. Nur Admins ändern sie.`,
  lockedForOthers: (name: string) =>
    `Die Struktur ist${by(name)} gesperrt. Wer bearbeiten darf, ändert nur Karten, Texte und Emotionen.`,
  othersLane: (team: string, lane: string) =>
    `„${lane}“ ändert nur ${team}. Dort lässt sich eine Karte vorschlagen.`,
  somebodyElse: "ein anderes Team",
  untitledLane: "diese Bahn",
  lock: "Struktur sperren",
  lockWhy: "Dann ändern nur noch Admins Phasen, Schritte, Bahnen und Personas.",
  onlyAdmins: "Nur Admins sperren die Struktur.",
  release: "Struktur freigeben",
  didLock: "Die Struktur ist gesperrt. Nur Admins ändern sie jetzt.",
  didRelease: "Die Struktur ist freigegeben.",
  notDone: "Das hat nicht geklappt. Bitte noch einmal versuchen.",
  setBack: {
    title: (count: number) =>
      count === 1
        ? "Eine Änderung wurde zurückgenommen"
        : `${count} Änderungen wurden zurückgenommen`,
    structure:
      "Die Struktur wurde inzwischen gesperrt. Nur Admins ändern Phasen, Schritte, Bahnen und Personas.",
    lane: (team: string) => `Diese Bahn ändert nur ${team}. Dort lässt es sich vorschlagen.`,
    kept: "Alles andere ist gespeichert. Was hier geschrieben wurde, lässt sich kopieren.",
    things: {
      map: "Angaben zur Map",
      stage: "Phase",
      step: "Schritt",
      lane: "Bahn",
      persona: "Persona",
      card: "Karte",
    },
    isNew: "im Papierkorb",
    copy: "Geschriebenes kopieren",
    copied: "Kopiert",
    notCopied: "Der Browser hat das Kopieren nicht erlaubt.",
    close: "Schließen",
  },
} satisfies Words<typeof words>;
