import type { words } from "../../palette/words.ts";
import type { Words } from "../names.ts";

export const palette = {
  title: "Was möchten Sie tun?",
  search: "Befehle und diese Map durchsuchen",
  results: "Befehle",
  shortcuts: "Tastenkürzel",
  none: (query) => `Nichts heißt „${query.trim()}“.`,
} satisfies Words<typeof words>;
