import { expect, test } from "vitest";
import { idOf } from "../../shared/journey/index.ts";
import { indexIn, type Slide, slidesOf, turned, turnOf } from "./slides.ts";
import type { Chapter, Story } from "./story-of.ts";

const chapter = (id: string): Chapter => ({
  number: 1,
  stage: { id: idOf(id), title: id, rank: "" },
  steps: [],
  mood: undefined,
  moods: [],
  pains: [],
  answer: undefined,
  opportunities: [],
  delights: [],
  pictured: undefined,
  heat: 0,
});
const slides = (...ids: readonly string[]): readonly Slide[] => {
  const story: Pick<Story, "chapters"> = { chapters: ids.map(chapter) };
  return slidesOf(story);
};

test("[STORY-7] a presentation begins with the whole, has a slide a stage, and ends with what follows", () => {
  expect(slides("buy", "get").map(({ key }) => key)).toEqual(["start", "buy", "get", "end"]);
  expect(slides().map(({ kind }) => kind)).toEqual(["start", "end"]);
});

test("[STORY-7] slides are turned by arrows, Space, Page keys, Home and End, and left by Escape", () => {
  for (const key of ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"]) {
    expect(turnOf(key, false)).toBe("next");
  }
  for (const key of ["ArrowLeft", "ArrowUp", "PageUp"]) expect(turnOf(key, false)).toBe("previous");
  expect([turnOf("Home", false), turnOf("End", false)]).toEqual(["first", "last"]);
  expect([turnOf("Escape", false), turnOf("x", false)]).toEqual(["leave", undefined]);
  expect([turnOf("ArrowLeft", true), turnOf("ArrowRight", true)]).toEqual(["next", "previous"]);
});

test("[STORY-7] no turn leads beyond the first and the last slide", () => {
  expect([turned(0, "previous", 4), turned(1, "previous", 4), turned(2, "first", 4)]).toEqual([
    0, 0, 0,
  ]);
  expect([turned(3, "next", 4), turned(2, "next", 4), turned(0, "last", 4)]).toEqual([3, 3, 3]);
});

test("[STORY-8] the shown slide stays when stages come and move, and gives way when its own goes", () => {
  const shown = { key: "get", index: 2 };
  expect(indexIn(slides("new", "buy", "get"), shown)).toBe(3);
  expect(indexIn(slides("get", "buy"), shown)).toBe(1);
  expect(indexIn(slides("buy", "love"), shown)).toBe(2);
  expect(indexIn(slides(), shown)).toBe(1);
});
