import type { words } from "../../board/departments/words.ts";
import type { Words } from "../names.ts";

const cards = (count: number): string => (count === 1 ? "1 Karte" : `${count} Karten`);

export const boardDepartments = {
  guarded: (team: string) => `Diese Bahn ändert nur ${team}`,
  guard: (team: string) => `Nur noch ${team} diese Bahn ändern lassen`,
  open: "Alle, die bearbeiten dürfen, diese Bahn ändern lassen",
  itsTeam: "ihr Team",
  guardNoTeam: "Die Bahn braucht zuerst ein Team.",
  guardOnlyAdmins: "Das entscheiden nur Admins.",
  notDone: "Das hat nicht geklappt. Bitte noch einmal versuchen.",
  didGuard: (team: string) => `Diese Bahn ändert jetzt nur ${team}. Andere schlagen Karten vor.`,
  didOpen: "Alle, die bearbeiten dürfen, ändern diese Bahn wieder.",
  locked: (name: string) =>
    `Die Struktur ist${name ? ` von ${name}` : ""} gesperrt. Nur Admins ändern sie.`,
  view: "Abteilungen",
  mine: "Meine Abteilung",
  highlight: "Hervorheben",
  everything: "Alle Abteilungen",
  shown: (count: number, team: string) => `${cards(count)} von ${team}`,
  brief: (count: number, team: string) => `${team} · ${cards(count)}`,
  highlightTeam: (team: string) => `${team} hervorheben`,
  suggest: "Karte vorschlagen…",
  suggestTo: (team: string, cell: string) => `${team} eine Karte vorschlagen: ${cell}`,
  suggestWhy: (team: string) =>
    `Diese Bahn gehört ${team}. Das Team entscheidet, ob daraus eine Karte wird.`,
  anotherTeam: "ein anderes Team",
  cardTitle: "Titel der Karte",
  why: "Warum? (freiwillig)",
  severity: "Schweregrad",
  send: "Vorschlagen",
  cancel: "Abbrechen",
  suggested: "Vorgeschlagen. Es steht jetzt in seiner Zelle.",
  suggestion: (title: string) => `Vorschlag: ${title}`,
  suggestedBy: (name: string) => `Vorgeschlagen von ${name}`,
  tag: "Vorschlag",
  accept: "Annehmen",
  decline: "Ablehnen",
  accepted: (title: string) => `„${title}“ ist jetzt eine Karte.`,
} satisfies Words<typeof words>;
