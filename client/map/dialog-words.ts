import type { DeletedTogether } from "../../shared/journey/index.ts";
import { catalogue } from "../language/catalogue.ts";

const KINDS = {
  stage: "Stage",
  step: "Step",
  lane: "Lane",
  persona: "Persona",
  card: "Card",
} as const;

/** What is said once the map stands, in its dialogs, or where it is not there. */
export const dialogWords = catalogue("map/dialogs", {
  gone: "This map isn't available",
  goneText: "It isn't there any more, or you can't see it.",
  closed: "You can't see this map any more",
  closedText: "You were taken off it, or it is gone. An admin of the map can add you again.",
  linkOver: "This link doesn't work any more",
  linkOverText: "It may have expired or been revoked. Ask the person who sent it for a new one.",
  account: "I have an account",
  inTrash: (title: string) => `“${title}” is in the trash`,
  inTrashText: (by: string | undefined, mine: boolean) =>
    `${by ?? "Somebody"} moved it there. ${mine ? "You" : "An admin of the map"} can bring it back.`,
  openTrash: "Open the trash",
  leftTitle: "What only this device has",
  left: (changes: number, comments: number): string => {
    const parts = [
      ...(changes > 0 ? [changes === 1 ? "1 change" : `${changes} changes`] : []),
      ...(comments > 0 ? [comments === 1 ? "1 comment" : `${comments} comments`] : []),
    ];
    return `You have ${parts.join(" and ")} here that never reached the server.`;
  },
  leftSaid: "Comments that were not sent:",
  leftCopy: "Copy",
  leftDownload: "Download",
  leftCopied: "Copied as text. Paste it where it is safe.",
  leftSaved: "Saved as a file.",
  leftMissed: "This device did not give them out. Reload the page and try again.",
  noPersonas: "Nobody yet. A persona is somebody whose journey this is.",
  addPersona: "Add a persona",
  newPersona: (number: number) => `Persona ${number}`,
  personaName: "Name",
  personaGoal: "What they want to get done",
  personaQuotes: "Quotes, one a line",
  pictureOf: (name: string) => `Picture of ${name || "the persona"}`,
  movePersonaUp: (name: string) => `Move ${name || "persona"} up`,
  movePersonaDown: (name: string) => `Move ${name || "persona"} down`,
  quote: (text: string) => `“${text}”`,
  unnamedPersona: "Unnamed persona",
  removePersona: (name: string) => `Remove ${name || "persona"}`,
  mostPersonas: (most: number) => `Emotion lanes draw the first ${most}.`,
  deleted: (name: string) => `Deleted '${name || "persona"}'.`,
  undoWord: "Undo",
  titleField: "Title",
  description: "Description",
  state: "State",
  stateHint: "As-is shows what customers live through today; to-be, what they should.",
  stuck: {
    undo: (name: string, instead: string | undefined) =>
      `Can't undo ${name}: it was changed by somebody else since.${instead ? ` Undone instead: ${instead}.` : ""}`,
    redo: (name: string, instead: string | undefined) =>
      `Can't redo ${name}: it was changed by somebody else since.${instead ? ` Redone instead: ${instead}.` : ""}`,
  },
  view: "View",
  board: "Board",
  story: "Story",
  present: "Present",
  presentWhy: "Present stage by stage",
  presentMap: "Present the map",
  showView: (view: string) => `Show the map as ${view}`,
  fitAll: "Fit the map into the window",
  fullSize: "Show at 100 %",
  cancel: "Cancel",
  save: "Save",
  trashText: "What was deleted on this map. Bringing it back changes nothing else.",
  trashEmpty: "Nothing was deleted.",
  bringBack: "Bring back",
  whatWent: ({ what, title, cards }: DeletedTogether): string => {
    const named = title.trim() ? `'${title.trim()}'` : "untitled";
    const others = what === "card" ? cards - 1 : cards;
    const more =
      others === 0
        ? ""
        : ` and ${others} ${what === "card" ? "more " : ""}${others === 1 ? "card" : "cards"}`;
    return `${KINDS[what]} ${named}${more}`;
  },
});
