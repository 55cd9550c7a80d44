import { expect, test } from "vitest";
import { agoWords } from "./time-words.ts";

const now = new Date(2026, 2, 12, 14, 0, 0);
const before = (ms: number) => new Date(now.getTime() - ms);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [-5_000, "now"],
  [30_000, "now"],
  [50_000, "1 minute ago"],
  [5 * MINUTE, "5 minutes ago"],
  [3 * HOUR, "3 hours ago"],
  [15 * HOUR, "yesterday"],
  [4 * DAY, "4 days ago"],
])("[UI-9] %i ms ago reads “%s”", (ms, words) => {
  document.documentElement.lang = "en";
  expect(agoWords(before(ms), now)).toBe(words);
});

test("[UI-9] from a week on it is a date, with its year when that is another", () => {
  document.documentElement.lang = "en";
  expect(agoWords(before(20 * DAY), now)).toMatch(/February/);
  expect(agoWords(before(20 * DAY), now)).not.toMatch(/2026/);
  expect(agoWords(before(400 * DAY), now)).toMatch(/2025/);
});
