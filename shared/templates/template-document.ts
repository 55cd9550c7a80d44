import type { JourneyDocument, NewId } from "../journey/index.ts";
import { BLANK } from "./blank.ts";
import { CLOTHING_RETAILER } from "./clothing-retailer/clothing-retailer.ts";
import { compose } from "./compose.ts";
import { inGerman } from "./german/in-german.ts";

const TEMPLATES = {
  blank: (newId: NewId) => compose(BLANK, newId),
  "online-clothing-retailer": (newId: NewId) => compose(CLOTHING_RETAILER, newId),
} as const;

type TemplateName = keyof typeof TEMPLATES;

/** A new map from a template in a language, every id its own. */
export function templateDocument(
  name: TemplateName,
  newId: NewId,
  language: "en" | "de" = "en",
): JourneyDocument {
  const document = TEMPLATES[name](newId);
  return language === "de" ? inGerman(document) : document;
}
