import { expect, test } from "vitest";
import { initialsOf, inkOn } from "./person-looks.ts";

test.each([
  ["Ana Ruiz", "AR"],
  ["  zoë   laurent-marchetti ", "ZL"],
  ["Mia", "M"],
  ["山田 太郎", "山太"],
  ["👩‍🚀 Neil", "👩N"],
  ["", "?"],
])("the initials of “%s” are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test("letters are dark on light fills and light on dark ones", () => {
  expect(inkOn("#4453c9")).toBe("#ffffff");
  expect(inkOn("#98A4FF")).toBe("#0f1218");
  expect(inkOn("var(--team-sales)")).toBe("var(--on-fill)");
});
