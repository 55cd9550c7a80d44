import type { textWords } from "../../connection/text-words.ts";
import type { Words } from "../names.ts";

export const connectionText = {
  map: "Map ohne Titel",
  stage: "Phase ohne Titel",
  lane: "Bahn ohne Titel",
  persona: "Persona ohne Namen",
  moment: "Moment der Wahrheit",
  severity: (degree) => `Schweregrad ${degree}`,
  customerValue: (value) => `Kundennutzen ${value}`,
  businessValue: (value) => `Geschäftsnutzen ${value}`,
  effort: (value) => `Aufwand ${value}`,
  unplaced: "Ohne Platz",
} satisfies Words<typeof textWords>;
