import type { Cell, JourneyMap } from "../../../shared/journey/index.ts";
import { catalogue } from "../../language/catalogue.ts";

export const THINGS = {
  stages: "stage",
  steps: "step",
  lanes: "lane",
  personas: "persona",
} as const;
export type FrameRoot = keyof typeof THINGS;
const many = (count: number, root: FrameRoot) => `${count} ${THINGS[root]}s`;

/** What a screen reader is told of others, without the name that it begins with. */
export const words = catalogue("presence/announce", {
  log: "What others do",
  and: (names: readonly string[]): string =>
    [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and "),
  /** `unknown`: also somebody who cannot be named. */
  who: (names: readonly string[], unknown: boolean): string =>
    names.length === 0 ? "Somebody" : words.and([...names, ...(unknown ? ["somebody else"] : [])]),
  sentence: (who: string, deed: string): string => `${who} ${deed}.`,
  more: (count: number): string => `And ${count} more ${count === 1 ? "change" : "changes"}.`,
  where: (lane: string, column: string): string =>
    `${lane || "Untitled lane"}, ${column || "Untitled stage"}`,
  unplaced: "Unplaced",
  card: {
    added: {
      one: (card: string, where: string) => `added ${card}, ${where}`,
      many: (count: number) => `added ${count} cards`,
    },
    back: {
      one: (card: string, where: string) => `brought back ${card}, ${where}`,
      many: (count: number) => `brought back ${count} cards`,
    },
    deleted: {
      one: (card: string, where: string) => `deleted ${card}, ${where}`,
      many: (count: number) => `deleted ${count} cards`,
    },
    moved: {
      one: (card: string, where: string) => `moved ${card} to ${where}`,
      many: (count: number) => `moved ${count} cards`,
    },
    ordered: {
      one: (card: string, where: string) => `moved ${card} within ${where}`,
      many: (count: number) => `moved ${count} cards`,
    },
    edited: {
      one: (card: string, where: string) => `edited ${card}, ${where}`,
      many: (count: number) => `edited ${count} cards`,
    },
  },
  frame: {
    added: {
      one: (root: FrameRoot, name: string) => `added the ${THINGS[root]} ${name}`,
      many: (count: number, root: FrameRoot) => `added ${many(count, root)}`,
    },
    back: {
      one: (root: FrameRoot, name: string) => `brought back the ${THINGS[root]} ${name}`,
      many: (count: number, root: FrameRoot) => `brought back ${many(count, root)}`,
    },
    deleted: {
      one: (root: FrameRoot, name: string) => `deleted the ${THINGS[root]} ${name}`,
      many: (count: number, root: FrameRoot) => `deleted ${many(count, root)}`,
    },
    moved: {
      one: (root: FrameRoot, name: string) => `moved the ${THINGS[root]} ${name}`,
      many: (count: number, root: FrameRoot) => `moved ${many(count, root)}`,
    },
    renamed: {
      one: (root: FrameRoot, name: string) => `renamed a ${THINGS[root]} to ${name}`,
      many: (count: number, root: FrameRoot) => `renamed ${many(count, root)}`,
    },
    edited: {
      one: (root: FrameRoot, name: string) => `changed the ${THINGS[root]} ${name}`,
      many: (count: number, root: FrameRoot) => `changed ${many(count, root)}`,
    },
  },
  rated: (persona: string, step: string, value: string) => `rated ${step} for ${persona}: ${value}`,
  unrated: (persona: string, step: string) => `took away the rating of ${step} for ${persona}`,
  ratedMany: (count: number) => `changed ${count} ratings`,
  mapRenamed: (title: string) => `renamed the map to ${title}`,
  mapChanged: "changed the map's settings",
  came: (who: readonly string[]) => `${words.and(who)} ${who.length > 1 ? "are" : "is"} here now.`,
  left: (who: readonly string[]) => `${words.and(who)} ${who.length > 1 ? "have" : "has"} left.`,
});

/** What a column is called: its step, or its stage where the step has no name of its own. */
export function columnName({ columns }: Pick<JourneyMap, "columns">, id: Cell["stepId"]): string {
  for (const { stage, steps } of columns) {
    const step = steps.find((one) => one.id === id);
    if (step) return step.title.trim() || stage.title.trim();
  }
  return "";
}
