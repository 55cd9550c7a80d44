import { words } from "./words.ts";

/** What a checkbox of a checklist is called. */
export const taskName = (text: string): string => words.done(text.trim());
