import { catalogue } from "../language/catalogue.ts";
/** What is offered where changes cannot be saved any more. */
export const copyWords = catalogue("connection/copy", {
  copy: "Copy your changes",
  copied: "Copied: what you wrote that could not be saved, as text. Paste it where it is safe.",
  copyMap: "Copy the whole map",
  copiedMap: "Copied: the map as you see it, as text. Paste it where it is safe.",
  savedInstead: "The browser did not allow copying, so the map was saved as a file.",
  throwAway: "Throw my unsaved changes away",
  throwTitle: "Throw your unsaved changes away?",
  throwText:
    "They are only on this device and can't be brought back. The map opens again without them.",
  throwAction: "Throw away",
});
