import { expect, test } from "vitest";
import type * as Y from "yjs";
import { entityAt, readJourney, repair, type Violation, violationsIn } from "../document/index.ts";
import { type CardId, idOf, LIMITS, type Picture, type PictureId } from "../journey/index.ts";
import { SEEDER, sampleDoc } from "../testing/index.ts";
import * as verbs from "./index.ts";

const id = idOf<CardId>("c1");
const tree: Picture = { id: idOf<PictureId>("tree"), width: 640, height: 480, alt: "A tree" };

test("[PIC-1] a card of any kind shows the picture it was given, and none once that is taken away", () => {
  const doc = sampleDoc();
  verbs.setCardFields(doc, SEEDER, id, { picture: tree });
  expect(readJourney(doc).cards.get(id)?.picture).toEqual(tree);
  const [copy] = verbs.duplicateCards(doc, SEEDER, [id], () => idOf("copy"));
  expect(copy && readJourney(doc).cards.get(copy)?.picture).toEqual(tree);
  verbs.setCardFields(doc, SEEDER, id, { picture: undefined });
  expect(readJourney(doc).cards.get(id)).not.toHaveProperty("picture");
});

test("[PIC-1, OPS-1] what is no picture is refused by name", () => {
  const doc = sampleDoc();
  const wrong = { ...tree, width: 0.5 };
  expect(() => verbs.setCardFields(doc, SEEDER, id, { picture: wrong })).toThrow(
    "picture must be a picture: id, width, height and alt.",
  );
  expect(readJourney(doc).cards.get(id)).not.toHaveProperty("picture");
});

const WRONG: readonly unknown[] = [
  null,
  "tree",
  [],
  { id: "tree" },
  { ...tree, id: "a/../b" },
  { ...tree, width: -1 },
  { ...tree, height: Number.NaN },
  { ...tree, width: LIMITS.pictureSide + 1 },
];

test.each(WRONG)("[PIC-2, READ-3] %o is read as no picture, and repaired away", (wrong) => {
  const doc = sampleDoc();
  const card = entityAt(doc, "cards", id);
  const found: Violation[] = [];
  doc.on("afterTransaction", (transaction: Y.Transaction) => {
    if (transaction.origin !== SEEDER) found.push(...violationsIn(transaction, doc));
  });
  card?.set("picture", wrong);
  expect(readJourney(doc).cards.get(id)).not.toHaveProperty("picture");
  expect(found).toEqual([{ kind: "field", root: "cards", id, key: "picture" }]);
  repair(doc, found, SEEDER);
  expect(card?.has("picture")).toBe(false);
});

test("[PIC-2, READ-3] words that are too long are cut, and what a picture has no use for goes", () => {
  const doc = sampleDoc();
  const card = entityAt(doc, "cards", id);
  const longer = { ...tree, alt: "x".repeat(LIMITS.alt + 1), onload: "steal()" };
  card?.set("picture", longer);
  repair(doc, [{ kind: "field", root: "cards", id, key: "picture" }], SEEDER);
  expect(card?.get("picture")).toEqual({ ...tree, alt: "x".repeat(LIMITS.alt) });
});
