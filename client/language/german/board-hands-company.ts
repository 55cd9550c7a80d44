import type { words } from "../../board/hands/company-words.ts";
import type { Words } from "../names.ts";

export const boardHandsCompany = {
  following: (name) => `Sie folgen ${name}`,
  escape: "Esc beendet",
  stop: "Nicht mehr folgen",
} satisfies Words<typeof words>;
