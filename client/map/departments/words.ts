import { catalogue } from "../../language/catalogue.ts";

/** What the map's page says of who may change what. */
export const words = catalogue("map/departments", {
  locked: "Structure locked",
  lockedBy: (name: string) =>
    `The structure is locked${name ? ` by ${name}` : ""}. Only admins change it.`,
  lockedForOthers: (name: string) =>
    `The structure is locked${name ? ` by ${name}` : ""}. Editors change cards, texts and emotions only.`,
  othersLane: (team: string, lane: string) =>
    `Only ${team} changes “${lane}”. Suggest a card there instead.`,
  somebodyElse: "another team",
  untitledLane: "this lane",
  lock: "Lock the structure",
  lockWhy: "Only admins then change stages, steps, lanes and personas.",
  onlyAdmins: "Only admins lock the structure.",
  release: "Release the structure",
  didLock: "The structure is locked. Only admins change it now.",
  didRelease: "The structure is released.",
  notDone: "That didn't work. Try again.",
  setBack: {
    title: (count: number) =>
      count === 1 ? "A change of yours was set back" : `${count} changes of yours were set back`,
    structure:
      "The structure was locked meanwhile. Only admins change stages, steps, lanes and personas.",
    lane: (team: string) => `Only ${team} changes this lane. Suggest it there instead.`,
    kept: "Everything else you did is saved. What you wrote is here to be copied.",
    things: {
      map: "What is said of the map",
      stage: "Stage",
      step: "Step",
      lane: "Lane",
      persona: "Persona",
      card: "Card",
    },
    isNew: "in the trash",
    copy: "Copy what I wrote",
    copied: "Copied",
    notCopied: "The browser did not let it be copied.",
    close: "Close",
  },
});
