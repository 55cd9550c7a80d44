import type { words } from "../../theme/words.ts";
import type { Words } from "../names.ts";

export const theme = {
  theme: "Farbschema",
  system: "System",
  light: "Hell",
  dark: "Dunkel",
} satisfies Words<typeof words>;
