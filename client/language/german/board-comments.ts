import type { words } from "../../board/comments/words.ts";
import type { Words } from "../names.ts";

const comments = (count: number): string => (count === 1 ? "1 Kommentar" : `${count} Kommentare`);

export const boardComments = {
  told: (count, unread) =>
    unread > 0 ? `${comments(count)}, ${unread} ungelesen` : comments(count),
  show: (told) => `${told} zeigen`,
  fromComment: "aus Kommentar",
  raisedBy: (name) => `Von ${name} in einem Kommentar gemeldet`,
  raised: (title, severity) => `${title}, Pain Point aus einem Kommentar, Schweregrad ${severity}`,
  raisedByOnCard: (name) => `Gemeldet von ${name}`,
  open: "Kommentar öffnen",
  makeCard: "Karte erstellen",
  madeCard: (title) => `„${title}“ ist jetzt eine Karte`,
  undo: "Rückgängig",
  comment: "Kommentieren …",
  raise: "Pain Point melden …",
  where: "Wählen Sie, wohin das gehört",
  whereFor: (title) => `Wählen Sie, wohin „${title}“ gehört`,
  attach: "Hier anheften",
  cancel: "Abbrechen",
  candidates: "Karten mit diesen Worten",
  attached: (where) => `An ${where} angeheftet`,
} satisfies Words<typeof words>;
