import { expect, test } from "vitest";
import { isSource, readSource } from "./card-source.ts";
import { LIMITS } from "./limits.ts";

test("[CMT-54] a card's source names a thread and somebody, or there is none", () => {
  const source = { threadId: "t1", author: { id: "mia", name: "Mia" } };
  expect(readSource(source)).toEqual(source);
  expect(isSource(source)).toBe(true);
  const author = { id: "mia", name: "x".repeat(LIMITS.name + 1) };
  expect(readSource({ ...source, author })?.author.name).toHaveLength(LIMITS.name);
  for (const wrong of [
    { ...source, author },
    { ...source, more: 1 },
    { ...source, author: { ...source.author, email: "x" } },
  ]) {
    expect(isSource(wrong), JSON.stringify(wrong)).toBe(false);
  }
  const nothing = [null, 7, "t1", [], {}, { threadId: "t1" }, { ...source, threadId: "no id" }];
  for (const wrong of [...nothing, { ...source, author: { id: "mia" } }]) {
    expect([readSource(wrong), isSource(wrong)], JSON.stringify(wrong)).toEqual([undefined, false]);
  }
});
