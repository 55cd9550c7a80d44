import { describe, expect, test } from "vitest";
import { newJourneyDoc, readJourney, toJourneyDocument, writeJourney } from "../document/index.ts";
import {
  type BatchId,
  type CardId,
  cellKey,
  emotionKey,
  emotionOf,
  idOf,
  type JourneyMap,
  plainTextOf,
  stepsOf,
} from "../journey/index.ts";
import { countingIds, exchange, SAMPLE, SEEDER, sampleDoc, twoPeers } from "../testing/index.ts";
import * as verbs from "./index.ts";

const ids = (list: string) => list.split(" ").map((id) => idOf<CardId>(id));
const cart = { stepId: idOf<never>("cart"), laneId: idOf<never>("doing") };
const cardsIn = (map: JourneyMap, cell = cart) => map.cells.get(cellKey(cell)) ?? [];
const stages = (map: JourneyMap) => map.columns.map((column) => column.stage.title);
const when = { at: 5, batch: idOf<BatchId>("batch1") };

describe("order", () => {
  test("[ORD-1] cards dropped together stand where they were dropped, in the order taken", () => {
    const doc = sampleDoc();
    verbs.moveCards(doc, SEEDER, ids("c4 c3"), { cell: cart, index: 1 });
    expect(cardsIn(readJourney(doc))).toEqual(ids("c1 c4 c3 c2"));
  });

  test("[ORD-3] two people dropping into one gap see one order, and both drops hold", () => {
    const [ana, ben] = twoPeers(sampleDoc());
    verbs.moveCards(ana.doc, ana.by, ids("c4"), { cell: cart, index: 1 });
    verbs.addCard(ben.doc, ben.by, { id: idOf("new"), kind: "text", title: "", cell: cart }, 1);
    exchange(ana.doc, ben.doc);
    expect(cardsIn(readJourney(ana.doc))).toEqual(cardsIn(readJourney(ben.doc)));
    const order = cardsIn(readJourney(ana.doc));
    expect(new Set(order.slice(1, 3))).toEqual(new Set(ids("c4 new")));
  });

  test("[ORD-6] making room for one card never undoes another person's move", () => {
    const [ana, ben] = twoPeers(sampleDoc());
    for (let i = 0; i < 300; i++) {
      const id = idOf<CardId>(`n${i}`);
      verbs.addCard(ana.doc, ana.by, { id, kind: "text", title: "", cell: cart }, 1);
    }
    const wait = { stepId: idOf<never>("wait"), laneId: idOf<never>("doing") };
    verbs.moveCards(ben.doc, ben.by, ids("c2"), { cell: wait, index: 0 });
    exchange(ana.doc, ben.doc);
    expect(cardsIn(readJourney(ana.doc), wait)).toEqual(ids("c2 c4"));
    expect(readJourney(ben.doc)).toEqual(readJourney(ana.doc));
  });

  test("[ORD-7] a move to where it stands already writes nothing", () => {
    const doc = sampleDoc();
    let updates = 0;
    doc.on("update", () => updates++);
    verbs.moveCards(doc, SEEDER, ids("c2 c3"), { cell: cart, index: 1 });
    verbs.moveStage(doc, SEEDER, idOf("buy"), 0);
    verbs.moveLane(doc, SEEDER, idOf("mood"), 1);
    verbs.renameStage(doc, SEEDER, idOf("buy"), "Purchase");
    expect(updates).toBe(0);
  });
});

describe("deletion", () => {
  test("[DEL-1] a deleted stage takes its steps and cards along, and all come back together", () => {
    const doc = sampleDoc();
    const before = readJourney(doc);
    verbs.deleteStage(doc, SEEDER, idOf("buy"), when);
    const without = readJourney(doc);
    expect(stages(without)).toEqual(["Delivery"]);
    expect(without.trash).toEqual(ids("c1 c2 c3"));
    verbs.bringBack(doc, SEEDER, when.batch);
    expect(readJourney(doc)).toEqual(before);
  });

  test("[DEL-2] a card added while its stage is deleted waits in Unplaced, and returns with the stage", () => {
    const [ana, ben] = twoPeers(sampleDoc());
    verbs.deleteStage(ana.doc, ana.by, idOf("buy"), when);
    const added = { id: idOf<CardId>("late"), kind: "text", title: "Late", cell: cart } as const;
    verbs.addCard(ben.doc, ben.by, added, 0);
    exchange(ana.doc, ben.doc);
    expect(readJourney(ana.doc).unplaced).toEqual(ids("late"));
    verbs.bringBack(ben.doc, ben.by, when.batch);
    expect(cardsIn(readJourney(ben.doc))[0]).toBe("late");
  });

  test("[DEL-3] words typed into a card while it is deleted are there when it is brought back", () => {
    const [ana, ben] = twoPeers(sampleDoc());
    verbs.deleteCards(ana.doc, ana.by, ids("c1"), when);
    verbs.renameCard(ben.doc, ben.by, idOf("c1"), "Typed meanwhile");
    exchange(ana.doc, ben.doc);
    expect(readJourney(ben.doc).trash).toEqual(ids("c1"));
    verbs.bringBackCard(ben.doc, ben.by, idOf("c1"));
    expect(readJourney(ben.doc).cards.get(idOf("c1"))?.title).toBe("Typed meanwhile");
  });

  test("[DEL-4] what a deleted lane held returns with the lane, moved cards stay where they went", () => {
    const doc = sampleDoc();
    const pains = { stepId: idOf<never>("pay"), laneId: idOf<never>("pains") };
    verbs.moveCards(doc, SEEDER, ids("c1"), { cell: pains, index: 0 });
    verbs.deleteLane(doc, SEEDER, idOf("doing"), when);
    expect(readJourney(doc).trash.toSorted()).toEqual(ids("c2 c3 c4"));
    expect(cardsIn(readJourney(doc), pains)).toEqual(ids("c1"));
    verbs.bringBack(doc, SEEDER, when.batch);
    expect(readJourney(doc).trash).toEqual([]);
  });
});

describe("copies", () => {
  test("[DOC-4] a copied stage has its own steps, cards with their words, and emotions", () => {
    const doc = sampleDoc();
    verbs.duplicateStage(doc, SEEDER, idOf("buy"), countingIds("copy"));
    const map = readJourney(doc);
    expect(stages(map)).toEqual(["Purchase", "Purchase", "Delivery"]);
    const [, copy] = map.columns;
    expect(copy?.steps.map((step) => step.title)).toEqual(["Fills the cart", "Pays"]);
    const [first, second] = copy?.steps ?? [];
    if (!first || !second) throw new Error("the copy has no steps");
    const there = cardsIn(map, { ...cart, stepId: idOf<never>(first.id) });
    const words = there
      .map((id) => map.cards.get(id))
      .map((card) => card && plainTextOf(card.body));
    expect(words).toEqual(["Words of c1", "Words of c2", "Words of c3"]);
    expect(map.emotions.get(emotionKey(idOf("ana"), second.id))?.value).toBe(-1.5);
  });

  test("[DOC-4] a copied card stands right below its original", () => {
    const doc = sampleDoc();
    verbs.duplicateCards(doc, SEEDER, ids("c1 c3"), countingIds("copy"));
    expect(cardsIn(readJourney(doc))).toEqual(ids("c1 copy1 c2 c3 copy2"));
  });

  test("[DOC-4] a copied lane has the same cards at the same steps", () => {
    const doc = sampleDoc();
    verbs.duplicateLane(doc, SEEDER, idOf("doing"), countingIds("copy"));
    const map = readJourney(doc);
    expect(map.lanes.map((lane) => lane.title)).toEqual([
      "Doing",
      "Doing",
      "Emotion",
      "Pain points",
    ]);
    expect(map.cards.size).toBe(8);
  });
});

describe("together", () => {
  test("[DOC-5] one moves a card while another renames it: both hold", () => {
    const [ana, ben] = twoPeers(sampleDoc());
    const wait = { stepId: idOf<never>("wait"), laneId: idOf<never>("pains") };
    verbs.moveCards(ana.doc, ana.by, ids("c1"), { cell: wait, index: 0 });
    verbs.renameCard(ben.doc, ben.by, idOf("c1"), "Better");
    exchange(ana.doc, ben.doc);
    const map = readJourney(ana.doc);
    expect(cardsIn(map, wait)).toEqual(ids("c1"));
    expect(map.cards.get(idOf("c1"))?.title).toBe("Better");
  });

  test("[DOC-6] two people who move one card at once put it where one of them chose", () => {
    const [ana, ben] = twoPeers(sampleDoc());
    const toLane = { stepId: idOf<never>("cart"), laneId: idOf<never>("pains") };
    const toStep = { stepId: idOf<never>("wait"), laneId: idOf<never>("doing") };
    verbs.moveCards(ana.doc, ana.by, ids("c1"), { cell: toLane, index: 0 });
    verbs.moveCards(ben.doc, ben.by, ids("c1"), { cell: toStep, index: 0 });
    exchange(ana.doc, ben.doc);
    const cell = readJourney(ana.doc).cards.get(idOf("c1"))?.cell;
    expect([toLane, toStep]).toContainEqual(cell);
    expect(readJourney(ben.doc).cards.get(idOf("c1"))?.cell).toEqual(cell);
  });

  test("[DOC-7] two people who rate one step at once make one point", () => {
    const [ana, ben] = twoPeers(sampleDoc());
    const at = { personaId: idOf<never>("ana"), stepId: idOf<never>("wait") };
    verbs.rateEmotion(ana.doc, ana.by, at, 1);
    verbs.rateEmotion(ben.doc, ben.by, at, -1);
    exchange(ana.doc, ben.doc);
    expect(readJourney(ana.doc).emotions.size).toBe(2);
    expect(readJourney(ben.doc).emotions).toEqual(readJourney(ana.doc).emotions);
  });
});

describe("bad input", () => {
  const doc = sampleDoc();
  const before = readJourney(doc);
  const at = { personaId: idOf<never>("ana"), stepId: idOf<never>("pay") };
  const attempts: readonly [string, RegExp, () => unknown][] = [
    ["an unknown card", /no card nobody/, () => verbs.renameCard(doc, SEEDER, idOf("nobody"), "x")],
    [
      "an over-long title",
      /at most 500/,
      () => verbs.renameCard(doc, SEEDER, idOf("c1"), "x".repeat(501)),
    ],
    [
      "a cell of an emotion lane",
      /curve/,
      () =>
        verbs.moveCards(doc, SEEDER, ids("c1"), {
          cell: { ...cart, laneId: idOf("mood") },
          index: 0,
        }),
    ],
    [
      "an id that is taken",
      /already/,
      () => verbs.addCard(doc, SEEDER, { id: idOf("c1"), kind: "text", title: "", cell: cart }, 0),
    ],
    [
      "a severity of 9",
      /severity must be one of 1, 2, 3, 4/,
      () => verbs.setCardFields(doc, SEEDER, idOf("c1"), { severity: idOf<never>("9") }),
    ],
    ["an emotion between halves", /halves/, () => verbs.rateEmotion(doc, SEEDER, at, 0.3)],
  ];
  test.each(attempts)(
    "[OPS-1] %s is refused by name and nothing is written",
    (_what, reason, attempt) => {
      expect(attempt).toThrow(reason);
      expect(readJourney(doc)).toEqual(before);
    },
  );
});

test("[DOC-8] a document that is written and read again says the same", () => {
  const doc = newJourneyDoc();
  writeJourney(doc, SEEDER, SAMPLE);
  expect(toJourneyDocument(readJourney(doc), SAMPLE.id)).toEqual(SAMPLE);
  expect(stepsOf(readJourney(doc)).length).toBe(3);
  expect(emotionOf(-1.5)).toBe(-1.5);
});
