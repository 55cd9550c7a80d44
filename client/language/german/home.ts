import type { words } from "../../home/words.ts";
import type { Words } from "../names.ts";

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const home = {
  figures: ({ state, stages, cards, openPains }) =>
    [
      ...(state === "to-be" ? ["Soll"] : []),
      counted(stages, "Phase", "Phasen"),
      counted(cards, "Karte", "Karten"),
      ...(openPains > 0 ? [counted(openPains, "offener Pain Point", "offene Pain Points")] : []),
    ].join(" · "),
  meanCurve: "Emotionskurve: das Mittel aller Personas",
  home: "Throughline, alle Maps",
  maps: "Maps",
  search: "Maps suchen",
  tabs: { label: "Welche Maps", recent: "Zuletzt", trash: "Papierkorb" },
  newMap: "Neue Map",
  changed: "Geändert",
  tileMenu: (title) => `Aktionen für ${title}`,
  open: "Öffnen",
  duplicate: "Duplizieren",
  exportAs: { json: "Als JSON exportieren", mermaid: "Als Mermaid exportieren" },
  toTrash: "In den Papierkorb",
  onlyAdmins: "Das können nur Admins einer Map.",
  duplicated: (title) => `Als „${title}“ dupliziert.`,
  trashed: (title) => `„${title}“ in den Papierkorb verschoben.`,
  undo: "Rückgängig",
  restored: (title) => `„${title}“ ist wieder da.`,
  failedTitle: "Ihre Maps lassen sich nicht anzeigen",
  retry: "Erneut versuchen",
  nothingFound: (query) => `Keine Map heißt „${query}“`,
  nothingFoundText: "Gesucht wird in den Titeln. Versuchen Sie es mit weniger Buchstaben.",
  clearSearch: "Suche leeren",
  trash: {
    emptyTitle: "Der Papierkorb ist leer",
    emptyText:
      "Maps im Papierkorb bleiben 30 Tage erhalten und lassen sich bis dahin wiederherstellen.",
    deletedBy: (name, date) => `Gelöscht von ${name} am ${date}, bleibt 30 Tage`,
    deleted: (date) => `Gelöscht am ${date}, bleibt 30 Tage`,
    restore: "Wiederherstellen",
  },
  firstRun: {
    title: "Sehen Sie, wie eine Customer Journey aussieht",
    text: "Das Beispiel begleitet zwei Menschen, die bei einem Online-Modehändler kaufen, von der Anzeige in sozialen Medien bis zur Weiterempfehlung. Es ist eine vollständige Map: Sehen Sie sich um, ändern Sie, was Sie wollen, und legen Sie dann Ihre eigene an.",
    sample: "Beispiel öffnen",
    blank: "Leer beginnen",
    import: "Importieren",
  },
  sampleStages: {
    awareness: "Aufmerksamkeit",
    consideration: "Abwägung",
    purchase: "Kauf",
    delivery: "Lieferung",
    returns: "Rückgabe",
    loyalty: "Treue",
    advocacy: "Empfehlung",
  },
  create: {
    title: "Neue Map",
    imported: "Importiert",
    choose: "Womit Sie beginnen",
    starts: {
      sample: {
        name: "Online-Modehändler",
        text: "Ein fertiges Beispiel zum Ansehen und Ändern",
      },
      blank: { name: "Leere Map", text: "Leere Phasen und Bahnen, bereit zum Ausfüllen" },
      import: { name: "Import", text: "Eine Mermaid-Journey oder eine JSON-Datei" },
    },
    mapTitle: "Titel",
    placeholder: "Zum Beispiel: Rückgabe eines Einkaufs",
    untitled: "Map ohne Titel",
    action: "Map anlegen",
    cancel: "Abbrechen",
  },
} satisfies Words<typeof words>;
