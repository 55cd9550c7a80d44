import type { JourneyDocument } from "../journey/index.ts";
import type { ImportWarning } from "./warnings.ts";

/** What a file became, and what of it was changed or left out on the way. */
export type Imported = {
  readonly document: JourneyDocument;
  readonly warnings: readonly ImportWarning[];
};
