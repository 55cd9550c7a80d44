import { expect, test } from "vitest";
import { SeededRandom } from "../../shared/testing/index.ts";
import { mergeTexts } from "./merge-texts.ts";

test.each([
  ["Pays", "Pays by card", "Pays", "Pays by card"],
  ["Pays", "Pays", "Pays now", "Pays now"],
  ["Pays", "She pays", "Pays now", "She pays now"],
  ["Pays", "Pays alpha", "Pays beta", "Pays beta alpha"],
  ["Pays at once", "Pays", "Really pays at once", "Really pays"],
  ["New stage", "Awareness", "Discovery", "Discovery / Awareness"],
  ["Pays", "Pays now", "Pays now", "Pays now"],
  ["", "A", "B", "B A"],
  ["a 😀 b", "a 😀 b!", "a 😁 b", "a 😁 b!"],
  ["Pays", "", "Pays now", " now"],
])("[DRAFT-9] of '%s', '%s' and '%s' become '%s'", (base, mine, theirs, both) => {
  expect(mergeTexts(base, mine, theirs)).toBe(both);
});

test.each([1, 2, 3])("[DRAFT-9] no added word is lost, whatever both did (seed %i)", (seed) => {
  const random = new SeededRandom(seed);
  const words = ["ask", "the", "shop", "for", "help"];
  for (let round = 0; round < 200; round++) {
    const base = words.slice(0, random.below(words.length + 1));
    const added = (word: string) =>
      base.toSpliced(random.below(base.length + 1), 0, word).join(" ");
    const merged = mergeTexts(base.join(" "), added("MINE"), added("THEIRS"));
    expect(merged).toContain("MINE");
    expect(merged).toContain("THEIRS");
  }
});
