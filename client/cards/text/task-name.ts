/** What a checkbox of a checklist is called. */
export const taskName = (text: string): string =>
  text.trim() === "" ? "Done" : `Done: ${text.trim()}`;
