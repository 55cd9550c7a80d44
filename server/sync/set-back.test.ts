import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { Actor, type Party } from "../../shared/access/index.ts";
import {
  entityAt,
  fragmentOf,
  type JourneyDoc,
  newJourneyDoc,
  readJourney,
} from "../../shared/document/index.ts";
import {
  type BatchId,
  type CardId,
  idOf,
  type JourneyMap,
  type LaneId,
  plainTextOf,
  type StageId,
  type StepId,
  type StructureLock,
  type TeamId,
} from "../../shared/journey/index.ts";
import * as verbs from "../../shared/operations/index.ts";
import type { SetBack } from "../../shared/protocol/index.ts";
import {
  countingIds,
  randomEdit,
  SeededRandom,
  sampleDoc,
  type Typed,
} from "../../shared/testing/index.ts";
import { RestrictedHub, type Somebody } from "./testing/restricted-hub.ts";

const service = idOf<TeamId>("service");
const sales = idOf<TeamId>("sales");
const doing = idOf<LaneId>("doing");
const lock: StructureLock = { by: idOf("mia"), name: "Mia", at: 1 };
const when = { at: 1, batch: idOf<BatchId>("b") };
const c1 = idOf<CardId>("c1");

const ben: Party = { role: "editor", teamId: sales };
const mia: Party = { role: "admin" };

/** A map that somebody has restricted, and people with copies of it. */
function hubWith(restrict: (doc: JourneyDoc, by: Actor) => void): RestrictedHub {
  const doc = sampleDoc();
  restrict(doc, new Actor(idOf("mia")));
  return new RestrictedHub(doc);
}

const locked = () => hubWith((doc, by) => verbs.lockStructure(doc, by, lock));
const guarded = () =>
  hubWith((doc, by) => {
    verbs.setLane(doc, by, doing, { teamId: service });
    verbs.guardLane(doc, by, doing, true);
  });

const frameOf = ({ meta, columns, lanes, personas }: JourneyMap) => ({
  meta,
  columns,
  lanes,
  personas,
});
const wordsOf = (doc: JourneyDoc, id: CardId): string => {
  const card = readJourney(doc).cards.get(id);
  return card ? plainTextOf(card.body) : "";
};
function typeInto(doc: JourneyDoc, by: Actor, id: CardId, word: string): void {
  const entity = entityAt(doc, "cards", id);
  const first = entity && fragmentOf(entity)?.get(0);
  const text = first instanceof Y.XmlElement ? first.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error("no text to type into");
  doc.transact(() => text.insert(0, word), by);
}

const STRUCTURAL: Record<string, (doc: JourneyDoc, by: Actor) => unknown> = {
  "renaming a stage": (doc, by) => verbs.renameStage(doc, by, idOf("buy"), "Bought"),
  "moving a stage": (doc, by) => verbs.moveStage(doc, by, idOf("buy"), 1),
  "giving a stage a team": (doc, by) => verbs.setStage(doc, by, idOf("buy"), { teamId: sales }),
  "deleting a stage": (doc, by) => verbs.deleteStage(doc, by, idOf("buy"), when),
  "adding a stage": (doc, by) =>
    verbs.addStage(doc, by, { id: idOf("new"), title: "New", stepId: idOf("newstep") }, 0),
  "copying a lane": (doc, by) => verbs.duplicateLane(doc, by, doing, countingIds("copy")),
  "recolouring a lane": (doc, by) => verbs.setLane(doc, by, doing, { colour: "red" }),
  "deleting a lane": (doc, by) => verbs.deleteLane(doc, by, doing, when),
  "adding a step": (doc, by) =>
    verbs.addStep(doc, by, { id: idOf("s9"), stageId: idOf("buy"), title: "" }, 0),
  "renaming a persona": (doc, by) => verbs.setPersona(doc, by, idOf("ana"), { name: "Bea" }),
  "renaming the map": (doc, by) => verbs.setMeta(doc, by, { title: "Ours" }),
  "releasing it": (doc, by) => verbs.lockStructure(doc, by, undefined),
  "tearing a stage out": (doc) => doc.getMap("stages").delete("buy"),
  "putting another stage there": (doc) => {
    doc.getMap("stages").set("buy", new Y.Map([["title", "Mine"]]));
  },
};

describe("a locked structure", () => {
  test.each(Object.entries(STRUCTURAL))(
    "[DEPT-6] %s is set back for an editor",
    (_name, change) => {
      const hub = locked();
      const before = frameOf(readJourney(hub.doc));
      const editor = hub.join(ben);
      const admin = hub.join(mia);
      change(editor.doc, editor.by);
      hub.sync();
      expect(frameOf(readJourney(hub.doc))).toEqual(before);
      expect(readJourney(editor.doc)).toEqual(readJourney(hub.doc));
      expect(readJourney(admin.doc)).toEqual(readJourney(hub.doc));
      expect(editor.told).not.toEqual([]);
      expect(editor.told.every(({ why }) => why === "structure")).toBe(true);
    },
  );

  test.each(Object.entries(STRUCTURAL))("[DEPT-6] %s holds for an admin", (_name, change) => {
    const hub = locked();
    const before = JSON.stringify(frameOf(readJourney(hub.doc)));
    const admin = hub.join(mia);
    change(admin.doc, admin.by);
    hub.sync();
    expect(JSON.stringify(frameOf(readJourney(hub.doc)))).not.toBe(before);
    expect(admin.told).toEqual([]);
  });

  test("[DEPT-7] cards, words and emotions of the same update are kept", () => {
    const hub = locked();
    const editor = hub.join(ben);
    verbs.renameStage(editor.doc, editor.by, idOf("buy"), "Bought");
    verbs.renameCard(editor.doc, editor.by, c1, "Renamed");
    typeInto(editor.doc, editor.by, c1, "Typed. ");
    const [column] = readJourney(editor.doc).columns;
    const stepId = column?.steps[0]?.id ?? idOf<StepId>("none");
    verbs.rateEmotion(editor.doc, editor.by, { personaId: idOf("ana"), stepId }, 2);
    hub.sync();
    const map = readJourney(hub.doc);
    expect(map.columns[0]?.stage.title).toBe("Purchase");
    expect(map.cards.get(c1)?.title).toBe("Renamed");
    expect(wordsOf(hub.doc, c1)).toContain("Typed.");
    expect([...map.emotions.values()].some(({ value }) => value === 2)).toBe(true);
    expect(editor.told).toEqual([{ why: "structure", what: "stage", id: "buy", title: "Bought" }]);
  });

  test("[DEPT-7] a deletion that does not hold takes no cards along", () => {
    const hub = locked();
    const editor = hub.join(ben);
    verbs.deleteStage(editor.doc, editor.by, idOf("buy"), when);
    hub.sync();
    expect(readJourney(hub.doc).trash).toEqual([]);
    expect(readJourney(hub.doc).unplaced).toEqual([]);
  });

  test("[DEPT-8] a stage that may not be added is in the trash, and the cards made in it wait in Unplaced until an admin brings it back", () => {
    const hub = locked();
    const editor = hub.join(ben);
    const admin = hub.join(mia);
    const stage = { id: idOf<StageId>("new"), title: "New", stepId: idOf<StepId>("newstep") };
    verbs.addStage(editor.doc, editor.by, stage, 0);
    const card = { id: idOf<CardId>("mine"), kind: "text", title: "Mine" } as const;
    verbs.addCard(
      editor.doc,
      editor.by,
      { ...card, cell: { stepId: stage.stepId, laneId: doing } },
      0,
    );
    hub.sync();
    expect(readJourney(hub.doc).unplaced).toEqual(["mine"]);
    const [removed] = readJourney(hub.doc).removed.stages;
    expect(removed).toMatchObject({ id: "new", title: "New", deleted: { by: editor.by.userId } });
    if (removed?.deleted) verbs.bringBack(admin.doc, admin.by, removed.deleted.batch);
    hub.sync();
    expect(readJourney(hub.doc).columns[0]?.stage.id).toBe("new");
    expect(readJourney(hub.doc).unplaced).toEqual([]);
  });
});

const GUARDED: Record<string, (doc: JourneyDoc, by: Actor) => unknown> = {
  "renaming a card": (doc, by) => verbs.renameCard(doc, by, c1, "Mine"),
  "writing in a card": (doc, by) => typeInto(doc, by, c1, "Mine. "),
  "deleting a card": (doc, by) => verbs.deleteCards(doc, by, [c1], when),
  "setting a card's confidence": (doc, by) =>
    verbs.setCardFields(doc, by, c1, { confidence: "measured" }),
  "deleting the lane": (doc, by) => verbs.deleteLane(doc, by, doing, when),
  "renaming the lane": (doc, by) => verbs.renameLane(doc, by, doing, "Ours"),
  "taking the lane over": (doc, by) => verbs.setLane(doc, by, doing, { teamId: sales }),
  "opening the lane": (doc, by) => verbs.guardLane(doc, by, doing, false),
  "tearing a card out": (doc) => doc.getMap("cards").delete("c1"),
  "putting another card there": (doc) => {
    doc.getMap("cards").set("c1", new Y.Map([["title", "Mine"]]));
  },
};

describe("a guarded lane", () => {
  test.each(Object.entries(GUARDED))("[DEPT-9] %s is set back for other teams", (_name, change) => {
    const hub = guarded();
    const { rank: _rank, ...before } = readJourney(hub.doc).cards.get(c1) ?? {};
    const editor = hub.join(ben);
    change(editor.doc, editor.by);
    hub.sync();
    const map = readJourney(hub.doc);
    expect(map.cards.get(c1)).toMatchObject(before);
    expect(map.lanes.find(({ id }) => id === doing)).toMatchObject({
      guarded: true,
      teamId: service,
    });
    expect([map.trash, map.unplaced]).toEqual([[], []]);
    expect(readJourney(editor.doc)).toEqual(map);
    expect(editor.told).not.toEqual([]);
  });

  test("[DEPT-9] its own team writes there, but neither opens it nor gives it away", () => {
    const hub = guarded();
    const ana = hub.join({ role: "editor", teamId: service });
    verbs.renameCard(ana.doc, ana.by, c1, "Ours");
    typeInto(ana.doc, ana.by, c1, "Ours. ");
    hub.sync();
    expect(readJourney(hub.doc).cards.get(c1)?.title).toBe("Ours");
    expect(ana.told).toEqual([]);
    verbs.setLane(ana.doc, ana.by, doing, { teamId: sales });
    verbs.guardLane(ana.doc, ana.by, doing, false);
    hub.sync();
    expect(readJourney(hub.doc).lanes.find(({ id }) => id === doing)).toMatchObject({
      guarded: true,
      teamId: service,
    });
  });

  test("[DEPT-10] a card is neither moved in nor out, and keeps what else was done to it", () => {
    const hub = guarded();
    const editor = hub.join(ben);
    const other = readJourney(hub.doc).lanes.find(
      ({ id, kind }) => id !== doing && kind !== "emotion",
    );
    const [step] = readJourney(hub.doc).columns.flatMap(({ steps }) => steps);
    if (!other || !step) throw new Error("the sample has another lane");
    const there = { laneId: other.id, stepId: step.id };
    const mine = idOf<CardId>("mine");
    verbs.addCard(editor.doc, editor.by, { id: mine, kind: "text", title: "Mine", cell: there }, 0);
    hub.sync();
    verbs.moveCards(editor.doc, editor.by, [mine], { cell: { ...there, laneId: doing }, index: 0 });
    verbs.renameCard(editor.doc, editor.by, mine, "Still mine");
    verbs.moveCards(editor.doc, editor.by, [c1], { cell: there, index: 0 });
    hub.sync();
    const { cards } = readJourney(hub.doc);
    expect(cards.get(mine)).toMatchObject({ title: "Still mine", cell: there });
    expect(cards.get(c1)?.cell?.laneId).toBe(doing);
  });

  test("[DEPT-10] a card that was added there is in the trash, and its author is told their words", () => {
    const hub = guarded();
    const editor = hub.join(ben);
    const [step] = readJourney(hub.doc).columns.flatMap(({ steps }) => steps);
    const cell = { laneId: doing, stepId: step?.id ?? idOf<StepId>("none") };
    const body = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "Words" }] }],
    } as const;
    verbs.addCard(
      editor.doc,
      editor.by,
      { id: idOf("mine"), kind: "text", title: "Mine", cell, body },
      0,
    );
    hub.sync();
    expect(readJourney(hub.doc).trash).toEqual(["mine"]);
    const told: SetBack = {
      why: "lane",
      what: "card",
      id: "mine",
      title: "Mine",
      words: "Words",
      teamId: service,
      isNew: true,
    };
    expect(editor.told).toEqual([told]);
  });

  test("[DEPT-11] nobody guards or locks through the document itself", () => {
    const hub = new RestrictedHub(sampleDoc());
    const admin = hub.join(mia);
    verbs.setLane(admin.doc, admin.by, doing, { teamId: service });
    entityAt(admin.doc, "lanes", doing)?.set("guarded", true);
    verbs.lockStructure(admin.doc, admin.by, lock);
    hub.sync();
    const { meta, lanes } = readJourney(hub.doc);
    expect([meta.locked, lanes.find(({ id }) => id === doing)?.guarded]).toEqual([
      undefined,
      undefined,
    ]);
    expect(lanes.find(({ id }) => id === doing)?.teamId).toBe(service);
    expect(readJourney(admin.doc)).toEqual(readJourney(hub.doc));
  });
});

/** What only admins may change, told without what a locked map still lets everybody do. */
const structureOf = (doc: JourneyDoc): string => JSON.stringify(frameOf(readJourney(doc)));

/** The cards of the guarded lane, word for word. */
const guardedOf = (doc: JourneyDoc): string => {
  const all = [...readJourney(doc).cards.values()];
  const there = all.filter(({ cell, deleted }) => cell?.laneId === doing && !deleted);
  return JSON.stringify(there.sort((a, b) => (a.id < b.id ? -1 : 1)));
};

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);
const PEOPLE: readonly Party[] = [
  ben,
  { role: "editor", teamId: service },
  { role: "editor" },
  mia,
];

function expectOneMap(hub: RestrictedHub, people: readonly Somebody[]): void {
  for (const { doc } of people) expect(readJourney(doc)).toEqual(readJourney(hub.doc));
  const loaded = newJourneyDoc();
  Y.applyUpdate(loaded, Y.encodeStateAsUpdate(hub.doc));
  expect(readJourney(loaded)).toEqual(readJourney(hub.doc));
}

describe("people who do whatever comes to their minds, some of them offline", () => {
  test.each(SEEDS)(
    "[DEPT-12] no structure but the admins' survives a lock, and no word is lost (seed %i)",
    (seed) => {
      const random = new SeededRandom(seed);
      const hub = new RestrictedHub(sampleDoc());
      const people = PEOPLE.map((party) => hub.join(party));
      const newId = countingIds(`r${seed}`);
      const typed: Typed[] = [];
      let isLocked = false;
      for (let round = 0; round < 60; round += 1) {
        if (random.chance(0.1)) {
          isLocked = !isLocked;
          hub.change((doc, by) => verbs.lockStructure(doc, by, isLocked ? lock : undefined));
        }
        const who = random.pick(people);
        const said = who && randomEdit(who, random, newId);
        if (said) typed.push(said);
        if (!who || !random.chance(0.4)) continue;
        const before = structureOf(hub.doc);
        hub.syncOne(who);
        if (isLocked && who.party.role !== "admin") expect(structureOf(hub.doc)).toBe(before);
      }
      hub.sync();
      expectOneMap(hub, people);
      for (const { cardId, word } of typed) expect(wordsOf(hub.doc, cardId)).toContain(word);
    },
  );

  test.each(SEEDS)("[DEPT-12] a guarded lane is as its team left it (seed %i)", (seed) => {
    const random = new SeededRandom(1_000 + seed);
    const hub = guarded();
    const people = PEOPLE.map((party) => hub.join(party));
    const newId = countingIds(`g${seed}`);
    for (let round = 0; round < 60; round += 1) {
      const who = random.pick(people);
      if (who) randomEdit(who, random, newId);
      if (!who || !random.chance(0.4)) continue;
      const before = guardedOf(hub.doc);
      hub.syncOne(who);
      const isTheirs = who.party.role === "admin" || who.party.teamId === service;
      if (!isTheirs) expect(guardedOf(hub.doc)).toBe(before);
    }
    hub.sync();
    expectOneMap(hub, people);
  });
});
