import type { MapGlance } from "../../shared/journey/index.ts";
import { catalogue } from "../language/catalogue.ts";

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`;

export const words = catalogue("home", {
  figures: ({ state, stages, cards, openPains }: MapGlance): string =>
    [
      ...(state === "to-be" ? ["To-be"] : []),
      counted(stages, "stage"),
      counted(cards, "card"),
      ...(openPains > 0 ? [counted(openPains, "open pain point")] : []),
    ].join(" · "),
  meanCurve: "Emotion curve: the mean of all personas",
  home: "Throughline, all maps",
  maps: "Maps",
  search: "Search maps",
  tabs: { label: "Which maps", recent: "Recent", trash: "Trash" },
  newMap: "New map",
  changed: "Changed",
  tileMenu: (title: string) => `Actions for ${title}`,
  open: "Open",
  duplicate: "Duplicate",
  exportAs: { json: "Export as JSON", mermaid: "Export as Mermaid" },
  toTrash: "Move to trash",
  onlyAdmins: "Only admins of a map can do this.",
  duplicated: (title: string) => `Duplicated as “${title}”.`,
  trashed: (title: string) => `Moved “${title}” to the trash.`,
  undo: "Undo",
  restored: (title: string) => `“${title}” is back.`,
  failedTitle: "Can't show your maps",
  retry: "Try again",
  nothingFound: (query: string) => `No map is called “${query}”`,
  nothingFoundText: "Search looks at titles. Try fewer letters.",
  clearSearch: "Clear search",
  trash: {
    emptyTitle: "The trash is empty",
    emptyText: "Maps that are moved here are kept for 30 days, and can be brought back until then.",
    deletedBy: (name: string, date: string) => `Deleted by ${name} on ${date}, kept for 30 days`,
    deleted: (date: string) => `Deleted on ${date}, kept for 30 days`,
    restore: "Restore",
  },
  firstRun: {
    title: "See how a customer's journey looks",
    text: "The sample follows two customers of an online clothing retailer, from a social ad to recommending the brand. It is a whole map: look around, change anything, then make your own.",
    sample: "Open the sample",
    blank: "Start blank",
    import: "Import",
  },
  /** The stages of the sample, under its picture. */
  sampleStages: {
    awareness: "Awareness",
    consideration: "Consideration",
    purchase: "Purchase",
    delivery: "Delivery",
    returns: "Returns",
    loyalty: "Loyalty",
    advocacy: "Advocacy",
  },
  create: {
    title: "New map",
    imported: "Imported",
    choose: "How to start",
    starts: {
      sample: {
        name: "Online clothing retailer",
        text: "A finished example to explore and change",
      },
      blank: { name: "Blank map", text: "Empty stages and lanes, ready to fill" },
      import: { name: "Import", text: "A Mermaid journey or a JSON file" },
    },
    mapTitle: "Title",
    placeholder: "For example: Returning a purchase",
    untitled: "Untitled map",
    action: "Create map",
    cancel: "Cancel",
  },
});
