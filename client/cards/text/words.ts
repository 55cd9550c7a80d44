import { catalogue } from "../../language/catalogue.ts";

export const words = catalogue("cards/text", {
  early: "Card text",
  /** What a checkbox of a checklist is called. */
  done: (task: string) => (task === "" ? "Done" : `Done: ${task}`),
});
