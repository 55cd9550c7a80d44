import { catalogue } from "../language/catalogue.ts";

/** What a person does to a map, as undo calls it: "Undo move 'Checkout error'". */
export const words = catalogue("session", {
  quoted: (title: string) => `'${title}'`,
  /** What stands where something has no title. */
  untitled: {
    map: "a map",
    stage: "a stage",
    step: "a step",
    lane: "a lane",
    persona: "a persona",
    cell: "a cell",
    point: "a point",
    card: "a card",
  },
  cards: (count: number) => `${count} cards`,
  add: (what: string) => `add ${what}`,
  lanes: (count: number) => `${count} lanes`,
  rename: (what: string) => `rename ${what}`,
  move: (what: string) => `move ${what}`,
  duplicate: (what: string) => `duplicate ${what}`,
  change: (what: string) => `change ${what}`,
  changeKind: (what: string) => `change the kind of ${what}`,
  remove: (what: string) => `delete ${what}`,
  bringBack: (what: string) => `bring back ${what}`,
  /** What a deletion took away when nothing of it is known any more. */
  deleted: "what was deleted",
  addPictures: (count: number) => (count === 1 ? "add a picture" : `add ${count} pictures`),
  setPicture: (card: string) => `change the picture of ${card}`,
  removePicture: (card: string) => `remove the picture of ${card}`,
  paste: (count: number) => (count === 1 ? "paste a card" : `paste ${count} cards`),
  tick: (card: string, done: boolean) => `${done ? "tick" : "untick"} a task of ${card}`,
  typing: "typing",
  typingIn: (card: string) => `typing in ${card}`,
  renameMap: "rename the map",
  changeMap: "change the map",
  rate: (step: string) => `change the emotion at ${step}`,
});

/** What has a name that people give it. */
export type Titled = keyof typeof words.untitled;
