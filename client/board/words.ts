import type { LaneKind } from "../../shared/journey/index.ts";

/** How lanes of a kind are called when they are new. */
export const LANE_KIND_NAMES: Readonly<Record<LaneKind, string>> = {
  text: "Doing",
  touchpoint: "Touchpoints",
  need: "Needs",
  expectation: "Expectations",
  motivation: "Motivations",
  "pain-point": "Pain points",
  delight: "Delights",
  opportunity: "Opportunities",
  emotion: "Emotion",
};

export const words = {
  stage: "New stage",
  step: "New step",
  untitledStage: "Untitled stage",
  untitledStep: "Untitled step",
  untitledLane: "Untitled lane",
  someone: "Someone",
  undo: "Undo",
  typeToAdd: "Type to add",
  addStage: "Add a stage",
  addStep: "Add a step",
  unplaced: (count: number): string =>
    count === 1
      ? "Its stage or lane was deleted. Drag it into a cell."
      : "Their stage or lane was deleted. Drag them into a cell.",
  morePersonas: (count: number) => `+${count} more`,
  morePersonasWhy: "A lane draws five curves. Choose whose in its menu.",
  noStages: "No stages yet",
  viewOnly: "You can view this map",
} as const;

/** "1 card", "14 cards". */
export const cardCount = (count: number): string => (count === 1 ? "1 card" : `${count} cards`);

const LONGEST = 60;

/** What a message calls something: 'Refund e-mail', or "a card" without a title. */
export function quoted(title: string, word: string): string {
  const letters = [...title.trim()];
  if (letters.length === 0) return `a ${word}`;
  return `'${letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : title.trim()}'`;
}
