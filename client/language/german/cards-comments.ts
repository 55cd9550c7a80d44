import type { words } from "../../cards/comments/words.ts";
import type { Words } from "../names.ts";

export const cardsComments = {
  comment: "Kommentieren",
  commentOnText: "Diese Worte kommentieren",
  section: "Kommentare",
  raise: "Pain Point melden",
  none: "Noch keine Kommentare zu dieser Karte.",
  replies: (count) => (count === 1 ? "1 Antwort" : `${count} Antworten`),
  resolved: (count) => `${count} erledigt`,
  open: (author, title) => `${author}: ${title}`,
  raisedBy: (name) => `Gemeldet von ${name}`,
  thread: "Kommentar",
} satisfies Words<typeof words>;
