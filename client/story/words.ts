import { catalogue } from "../language/catalogue.ts";

const some = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** What Story and the presentation say. */
export const words = catalogue("story", {
  story: "Story",
  asIs: "As-is journey",
  toBe: "To-be journey",
  untitled: "Untitled map",
  untitledStage: (number: number) => `Stage ${number}`,
  unnamedPersona: "Unnamed persona",
  untitledStep: "Untitled step",
  /** Of the whole map */
  extent: (first: string, last: string, stages: number) =>
    `From ${first} to ${last} in ${stages} stages.`,
  oneStage: (name: string) => `One stage, ${name}.`,
  lowest: (stage: string, value: string, name: string) =>
    `Lowest on average at ${stage} (${value}, ${name})`,
  pains: (count: number, worst: string | undefined): string => {
    if (count === 0 || worst === undefined) return "no open pain points";
    return count === 1
      ? `1 open pain point, “${worst}”`
      : `${count} open pain points, the worst “${worst}”`;
  },
  answeredBy: (title: string) => `, answered by “${title}”`,
  over: (feeling: string | undefined, steps: number): string => {
    if (steps === 0) return "No steps yet";
    return feeling ? `${feeling} over ${some(steps, "step")}` : `${some(steps, "step")}, not rated`;
  },
  capital: (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1),
  /** Story */
  personas: "Whose journey it is",
  quote: (text: string) => `“${text}”`,
  highlight: (name: string) => `Show the curve of ${name}`,
  stages: "Stages",
  goTo: (name: string, mood: string | undefined, heat: number) =>
    `${name}: ${mood ?? "not rated"}${heat > 0 ? `, severity of open pain points ${heat} in all` : ""}`,
  point: (step: string, name: string, value: string) => `${step}: ${name}, ${value}`,
  heat: "Open pain",
  heatWhy: "The severities of the open pain points, added up stage by stage",
  chapter: (number: number, of: number) => `Stage ${number} of ${of}`,
  notRated: "Not rated yet",
  moment: "Moment of truth",
  more: (count: number) => `${count} more on the board`,
  hurts: "Where it hurts",
  alsoHurts: "And also",
  noPains: "No open pain points here.",
  fromComment: "from comment",
  answer: "The answer",
  opportunity: "Best opportunity",
  noAnswer: "No opportunity answers it yet.",
  delights: "What delights",
  worth: (value: number, effort: number) => `Value ${Math.round(value)} · effort ${effort}`,
  moreSteps: (count: number) => `and ${some(count, "more step")}`,
  noSteps: "This stage has no steps yet.",
  inShort: "In short",
  topPains: "What hurts most",
  topOpportunities: "What to do first",
  noneYet: "None yet.",
  emptyTitle: "This story has yet to be written",
  emptyText: "It is told from the stages of the map. As soon as there is one, it stands here.",
  emptySlides: "Every stage of the map gets a slide of its own.",
  /** Present */
  presenting: (title: string) => `Presentation of ${title}`,
  slide: (number: number, of: number) => `Slide ${number} of ${of}`,
  previous: "Previous slide",
  next: "Next slide",
  leave: "Leave the presentation",
  atStart: "This is the first slide",
  atEnd: "This is the last slide",
  hint: "Arrow keys or a swipe turn the slides, Esc leaves.",
});
