import { describe, expect, test, vi } from "vitest";
import * as Y from "yjs";
import {
  entityAt,
  fragmentOf,
  type JourneyDoc,
  newJourneyDoc,
  readJourney,
  toJourneyDocument,
  writeJourney,
} from "../document/index.ts";
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

/** Writes words at the start of a card's text. */
function typeInto(doc: JourneyDoc, id: CardId, words: string): void {
  const card = entityAt(doc, "cards", id);
  const block = card && fragmentOf(card)?.get(0);
  const text = block instanceof Y.XmlElement ? block.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error("no text to type in");
  text.insert(0, words);
}

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
    verbs.moveCards(doc, SEEDER, ids("c3"), { cell: cart, index: 99 });
    verbs.moveStep(doc, SEEDER, idOf("pay"), { stageId: idOf("buy"), index: 99 });
    verbs.moveStage(doc, SEEDER, idOf("get"), 99);
    verbs.movePersona(doc, SEEDER, idOf("ana"), -1);
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
    typeInto(ben.doc, idOf("c1"), "And here. ");
    exchange(ana.doc, ben.doc);
    expect(readJourney(ana.doc).trash).toEqual(ids("c1"));
    verbs.bringBack(ana.doc, ana.by, when.batch);
    const card = readJourney(ana.doc).cards.get(idOf("c1"));
    expect(card?.title).toBe("Typed meanwhile");
    expect(card && plainTextOf(card.body)).toBe("And here. Words of c1");
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

  test("[DEL-5] what waits in Unplaced is not deleted or copied with the step that it names", () => {
    const [ana, ben] = twoPeers(sampleDoc());
    verbs.deleteLane(ana.doc, ana.by, idOf("doing"), when);
    const late = { id: idOf<CardId>("late"), kind: "text", title: "Late", cell: cart } as const;
    verbs.addCard(ben.doc, ben.by, late, 0);
    exchange(ana.doc, ben.doc);
    verbs.duplicateStage(ana.doc, ana.by, idOf("buy"), countingIds("copy"));
    verbs.deleteStep(ana.doc, ana.by, cart.stepId, { at: 6, batch: idOf("batch2") });
    verbs.deleteStage(ana.doc, ana.by, idOf("buy"), { at: 7, batch: idOf("batch3") });
    expect(readJourney(ana.doc).unplaced).toEqual(ids("late"));
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

  test("[DOC-4] a hundred cards are copied with few looks through the map", () => {
    const doc = sampleDoc();
    for (let i = 0; i < 100; i++) {
      verbs.addCard(doc, SEEDER, { id: idOf(`n${i}`), kind: "text", title: "", cell: cart }, i);
    }
    const originals = cardsIn(readJourney(doc));
    const looks = vi.spyOn(Y.Map.prototype, Symbol.iterator);
    const copies = verbs.duplicateCards(doc, SEEDER, originals, countingIds("copy"));
    const whole = looks.mock.contexts.filter((map) => map === doc.getMap("cards"));
    looks.mockRestore();
    expect(whole.length).toBeLessThan(5);
    expect(cardsIn(readJourney(doc))).toEqual(originals.flatMap((id, i) => [id, copies[i]]));
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

describe("what is set", () => {
  const at = { personaId: idOf<never>("ana"), stepId: idOf<never>("pay") };
  const pointIn = (doc: JourneyDoc) =>
    readJourney(doc).emotions.get(emotionKey(at.personaId, at.stepId));

  test("[OPS-2] a step rated anew keeps its note until another is given", () => {
    const doc = sampleDoc();
    verbs.rateEmotion(doc, SEEDER, at, -1, "The card is declined.");
    verbs.rateEmotion(doc, SEEDER, at, 0.5);
    expect(pointIn(doc)).toMatchObject({ value: 0.5, note: "The card is declined." });
    verbs.rateEmotion(doc, SEEDER, at, 0.5, "");
    expect(pointIn(doc)).toMatchObject({ value: 0.5, note: "" });
    verbs.rateEmotion(doc, SEEDER, at, undefined);
    expect(pointIn(doc)).toBeUndefined();
  });

  test("[OPS-3] what is set to what it says already is not written", () => {
    const doc = sampleDoc();
    const fields = { painPointIds: ids("p1 p2"), effort: 3 };
    const card = { id: idOf<CardId>("o"), kind: "opportunity", title: "", cell: cart } as const;
    verbs.addCard(doc, SEEDER, { ...card, fields }, 0);
    let updates = 0;
    doc.on("update", () => updates++);
    verbs.setCardFields(doc, SEEDER, card.id, { painPointIds: ids("p1 p2"), effort: 3 });
    verbs.changeCardKind(doc, SEEDER, card.id, "opportunity");
    verbs.rateEmotion(doc, SEEDER, at, -1.5);
    verbs.setMeta(doc, SEEDER, { title: "Sample", state: "as-is" });
    verbs.setPersona(doc, SEEDER, idOf("ana"), { goal: "Buy a coat" });
    expect(updates).toBe(0);
  });
});

test("[LANE-3] a lane's colour is copied along, read as none where it is unknown, and refused", () => {
  const doc = sampleDoc();
  const colours = () => readJourney(doc).lanes.flatMap(({ colour }) => colour ?? []);
  verbs.setLane(doc, SEEDER, idOf("doing"), { colour: "teal" });
  verbs.duplicateLane(doc, SEEDER, idOf("doing"), countingIds("tinted"));
  expect(colours()).toEqual(["teal", "teal"]);
  expect(() => verbs.setLane(doc, SEEDER, idOf("doing"), { colour: idOf<never>("pink") })).toThrow(
    /colour must be one of grey,/,
  );
  const lane = doc.getMap("lanes").get("doing");
  if (lane instanceof Y.Map) lane.set("colour", "pink");
  expect(colours()).toEqual(["teal"]);
  verbs.setLane(doc, SEEDER, idOf("doing"), { colour: undefined });
  expect(lane instanceof Y.Map && lane.has("colour")).toBe(false);
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
      "a card of a kind that is none",
      /kind must be one of text,/,
      () => {
        const card = { id: idOf<CardId>("odd"), kind: idOf<never>("idea"), title: "", cell: cart };
        verbs.addCard(doc, SEEDER, card, 0);
      },
    ],
    [
      "a lane of a kind that is none",
      /kind must be one of text,/,
      () => {
        verbs.addLane(doc, SEEDER, { id: idOf("odd"), kind: idOf<never>("swim"), title: "" }, 0);
      },
    ],
    [
      "a severity of 9",
      /severity must be one of 1, 2, 3, 4/,
      () => verbs.setCardFields(doc, SEEDER, idOf("c1"), { severity: idOf<never>("9") }),
    ],
    [
      "a status on a card that has none",
      /status must be left to pain points/,
      () => verbs.setCardFields(doc, SEEDER, idOf("c1"), { status: "open" }),
    ],
    [
      "an opportunity's status on a pain point",
      /status must be one of open, planned, solved/,
      () => {
        const pain = { id: idOf<CardId>("p"), kind: "pain-point", title: "", cell: cart } as const;
        verbs.addCard(doc, SEEDER, { ...pain, fields: { status: "idea" } }, 0);
      },
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
