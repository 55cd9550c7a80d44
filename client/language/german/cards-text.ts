import type { words } from "../../cards/text/words.ts";
import type { Words } from "../names.ts";

export const cardsText = {
  early: "Text der Karte",
  done: (task) => (task === "" ? "Erledigt" : `Erledigt: ${task}`),
} satisfies Words<typeof words>;
