import { expect, test } from "vitest";
import { idOf, readGlance } from "../journey/index.ts";
import { deleteCards, deleteStage, rateEmotion } from "../operations/index.ts";
import { SEEDER, sampleDoc } from "../testing/index.ts";
import { glanceAt } from "./index.ts";

test("[READ-6] a glance tells what is on the map now, and reads back the same", () => {
  const doc = sampleDoc();
  rateEmotion(doc, SEEDER, { personaId: idOf("ana"), stepId: idOf("wait") }, 2);
  expect(glanceAt(doc)).toEqual({
    state: "as-is",
    stages: 2,
    steps: 3,
    cards: 4,
    openPains: 0,
    curve: [null, -1.5, 2],
  });
  expect(readGlance(JSON.parse(JSON.stringify(glanceAt(doc))))).toEqual(glanceAt(doc));
  deleteCards(doc, SEEDER, [idOf("c4")], { at: 1, batch: idOf("b1") });
  deleteStage(doc, SEEDER, idOf("buy"), { at: 2, batch: idOf("b2") });
  expect(glanceAt(doc)).toMatchObject({ stages: 1, steps: 1, cards: 0, curve: [2] });
});

test("[READ-6] what is no glance is read as none", () => {
  for (const input of [undefined, null, 7, "x", [], {}, { state: "as-is" }, { curve: [] }]) {
    expect(readGlance(input)).toBeUndefined();
  }
  const odd = { state: "to-be", stages: -1, steps: "3", curve: [9, "x", null] };
  expect(readGlance(odd)).toMatchObject({ stages: 0, steps: 0, curve: [2, null, null] });
});
