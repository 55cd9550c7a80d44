import type { JourneyDocument, NewId } from "../journey/index.ts";
import { BLANK } from "./blank.ts";
import { CLOTHING_RETAILER } from "./clothing-retailer/clothing-retailer.ts";
import { compose } from "./compose.ts";

const TEMPLATES = {
  blank: (newId: NewId) => compose(BLANK, newId),
  "online-clothing-retailer": (newId: NewId) => compose(CLOTHING_RETAILER, newId),
} as const;

type TemplateName = keyof typeof TEMPLATES;

/** A new map from a template, every id its own. */
export const templateDocument = (name: TemplateName, newId: NewId): JourneyDocument =>
  TEMPLATES[name](newId);
