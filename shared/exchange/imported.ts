import type { Thread } from "../comments/index.ts";
import type { JourneyDocument } from "../journey/index.ts";
import type { ImportWarning } from "./warnings.ts";

/** What a file became, and what of it was changed or left out on the way. */
export type Imported = {
  readonly document: JourneyDocument;
  /** What was said about it, where the file tells that. */
  readonly threads: readonly Thread[];
  readonly warnings: readonly ImportWarning[];
};
