import type { words } from "../../account/settings-words.ts";
import type { Words } from "../names.ts";

export const accountSettings = {
  language: "Sprache",
  system: "System",
  theme: "Farbschema",
} satisfies Words<typeof words>;
