import type { Chapter, Feeling, Story } from "./story-of.ts";

export type Slide =
  | { readonly kind: "start"; readonly key: string }
  | { readonly kind: "stage"; readonly key: string; readonly chapter: Chapter }
  | { readonly kind: "end"; readonly key: string };

/** The whole journey, then a slide a stage, then what follows from it. */
export const slidesOf = ({ chapters }: Pick<Story, "chapters">): readonly Slide[] => [
  { kind: "start", key: "start" },
  ...chapters.map((chapter): Slide => ({ kind: "stage", key: chapter.stage.id, chapter })),
  { kind: "end", key: "end" },
];

/** Which slide is shown: by its key, so that what others add or move turns no slide. */
export type Shown = { readonly key: string; readonly index: number };

/** Where the shown slide is now; when its stage is gone, the slide that took its place. */
export function indexIn(slides: readonly Slide[], { key, index }: Shown): number {
  const found = slides.findIndex((slide) => slide.key === key);
  return found >= 0 ? found : Math.min(index, slides.length - 1);
}

export type Turn = "next" | "previous" | "first" | "last" | "leave";

const TURNS: Readonly<Record<string, Turn>> = {
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  Escape: "leave",
};

/** What a key means to the presenter; sideways arrows follow the direction of writing. */
export function turnOf(key: string, rightToLeft: boolean): Turn | undefined {
  if (key === "ArrowRight") return rightToLeft ? "previous" : "next";
  if (key === "ArrowLeft") return rightToLeft ? "next" : "previous";
  return TURNS[key];
}

export function turned(index: number, turn: Exclude<Turn, "leave">, count: number): number {
  switch (turn) {
    case "next":
      return Math.min(index + 1, count - 1);
    case "previous":
      return Math.max(index - 1, 0);
    case "first":
      return 0;
    case "last":
      return count - 1;
  }
}

/** What somebody says of this stage: the note of the strongest feeling, the worse of equals. */
export const voiceOf = ({ steps }: Chapter): Feeling | undefined =>
  steps
    .flatMap(({ feelings }) => feelings)
    .filter(({ point }) => point.note !== "")
    .toSorted(
      (one, other) =>
        Math.abs(other.point.value) - Math.abs(one.point.value) ||
        one.point.value - other.point.value,
    )[0];
