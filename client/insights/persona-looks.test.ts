import { expect, test } from "vitest";
import { sampleDashesOf, weightOf } from "./persona-looks.ts";

/** What is drawn of a sample beside its marker, pixel by pixel, the round ends of dashes included. */
function drawn(pattern: number): string {
  const lengths = sampleDashesOf(pattern, true).split(" ").map(Number);
  const cap = weightOf(pattern) / 2;
  const painted = Array.from({ length: 30 }, () => false);
  let at = 1;
  for (let turn = 0; at < 29; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 0;
    if (turn % 2 === 0)
      painted.fill(true, Math.max(0, Math.round(at - cap)), Math.round(at + length + cap));
    at += length;
  }
  const told = painted.map((on) => (on ? "-" : " ")).join("");
  return `${told.slice(1, 10)}o${told.slice(20, 29)}`;
}

test("[PERS-4] the sample of each curve of a to-be map shows its dashes, as-is none", () => {
  for (const pattern of [0, 1, 2, 3, 4]) {
    expect(drawn(pattern)).toMatch(/- +-/);
    expect(sampleDashesOf(pattern, false)).toBe("none");
  }
});
