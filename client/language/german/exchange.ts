import type { words } from "../../exchange/words.ts";
import type { Words } from "../names.ts";

export const exchange = {
  area: "Text einfügen oder Datei ablegen",
  label: "Text für den Import",
  placeholder: `journey
    title Rückgabe eines Einkaufs
    section Entscheiden
      Anprobieren: 3: Kundin
      Etikett suchen: 1: Kundin`,
  choose: "Datei auswählen",
  or: "oder hier ablegen",
  drop: "Datei ablegen, um sie zu lesen",
  recognised: { json: "Journey-Dokument (JSON)", mermaid: "Mermaid journey" },
  notRecognised: "Bisher weder Mermaid noch JSON",
  unreadable: "Das lässt sich nicht importieren",
  line: (line) => `Zeile ${line}`,
  nothingMade: "Es wurde nichts angelegt. Korrigieren Sie den Text, und versuchen Sie es erneut.",
  empty: "Fügen Sie erst einen Text ein, oder wählen Sie eine Datei.",
  fileUnreadable: (name) => `„${name}“ lässt sich auf diesem Gerät nicht lesen.`,
  tooLarge: (name) => `„${name}“ ist größer als 96 MB. Mehr lässt sich nicht importieren.`,
  inPart: "Zu lang, um ganz gezeigt zu werden. Importiert wird alles.",
  notText: (name) => `„${name}“ ist keine Textdatei in UTF-8.`,
  action: "Importieren",
  cancel: "Abbrechen",
  doneTitle: (title) => `„${title}“ ist importiert`,
  doneText: (count) =>
    count === 1
      ? "Eines ließ sich nicht so übernehmen, wie es geschrieben war:"
      : `${count} Dinge ließen sich nicht so übernehmen, wie sie geschrieben waren:`,
  more: (count) => `und ${count} weitere`,
  open: "Map öffnen",
  stay: "Schließen",
  export: {
    save: "Als Datei speichern",
    copy: "Als Text kopieren",
    json: "Journey-Dokument (JSON)",
    mermaid: "Mermaid journey",
    saveAs: (format) => `Als Datei speichern: ${format}`,
    copyAs: (format) => `Als Text kopieren: ${format}`,
    copied: "Kopiert.",
    copyFailed:
      "Der Browser hat das Kopieren nicht zugelassen. Speichern Sie stattdessen als Datei.",
  },
} satisfies Words<typeof words>;
