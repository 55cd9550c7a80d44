import { expect, test } from "vitest";
import { Actor } from "../../../shared/access/index.ts";
import { readJourney } from "../../../shared/document/index.ts";
import { idOf, richTextOf } from "../../../shared/journey/index.ts";
import { addCard, deleteCards, renameStage } from "../../../shared/operations/index.ts";
import { sampleDoc } from "../../../shared/testing/index.ts";
import { spotKey } from "../spot.ts";
import { findInMap } from "./find-in-map.ts";

const by = new Actor(idOf("ana"));

test("[FIND-1] every word of a query is looked for in titles and texts, case and accents aside", () => {
  const doc = sampleDoc();
  const found = (query: string) => findInMap(readJourney(doc), query).map(spotKey);
  const cell = [...readJourney(doc).cards.values()].flatMap((card) => card.cell ?? [])[0];
  if (!cell) throw new Error("no cell in the sample");
  const card = (id: string, title: string, text: string) =>
    addCard(
      doc,
      by,
      { id: idOf(id), kind: "text", title, cell, body: richTextOf(text) },
      Number.MAX_SAFE_INTEGER,
    );
  card("cafe", "Visits the Café", "with a friend");
  card("gone", "Visits the Café", "");
  deleteCards(doc, by, [idOf("gone")], { at: 1, batch: idOf("b") });
  renameStage(doc, by, idOf("buy"), "Cafe stage");
  expect(found("cafe")).toEqual(["stage:buy", "card:cafe"]);
  expect(found("FRIEND café")).toEqual(["card:cafe"]);
  expect(found("friend shop")).toEqual([]);
  expect(found("  ")).toEqual([]);
});
