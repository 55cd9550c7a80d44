import type { words } from "../../board/find/words.ts";
import type { Words } from "../names.ts";

export const boardFind = {
  find: "In dieser Map suchen",
  previous: "Vorheriger Treffer",
  next: "Nächster Treffer",
  close: "Schließen",
  count: (at, all) => (all === 0 ? "Nicht gefunden" : `${at + 1} von ${all}`),
} satisfies Words<typeof words>;
