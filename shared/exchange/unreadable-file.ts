import { AppError } from "../errors/index.ts";

/** A file that cannot become a map: why, in words for a person, and on which line where that is known. */
export class UnreadableFile extends AppError {
  constructor(
    reason: string,
    /** Counted from 1. */
    readonly line?: number,
  ) {
    super("unreadable_file", reason);
  }
}
