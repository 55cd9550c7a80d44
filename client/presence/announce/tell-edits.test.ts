import { expect, test } from "vitest";
import * as Y from "yjs";
import {
  asJourneyDoc,
  editsIn,
  type JourneyDoc,
  readJourney,
} from "../../../shared/document/index.ts";
import {
  type BatchId,
  type CardId,
  type Cell,
  idOf,
  type PersonaId,
  type StageId,
  type StepId,
} from "../../../shared/journey/index.ts";
import * as verbs from "../../../shared/operations/index.ts";
import { SEEDER as ana, sampleDoc } from "../../../shared/testing/index.ts";
import { tellEdits } from "./tell-edits.ts";

const CART: Cell = { laneId: idOf("doing"), stepId: idOf("cart") };
const WAIT: Cell = { laneId: idOf("doing"), stepId: idOf("wait") };
const PAIN: Cell = { laneId: idOf("pains"), stepId: idOf("wait") };
const BATCH = idOf<BatchId>("b1");

const painPoint = (id: string) =>
  ({ id: idOf<CardId>(id), kind: "pain-point", title: "", cell: PAIN }) as const;

/** What is told of all that Ana does, in however many updates. */
function told(act: (doc: JourneyDoc) => void, within?: Cell): readonly string[] {
  const [home, there] = [sampleDoc(), asJourneyDoc(new Y.Doc())];
  Y.applyUpdate(there, Y.encodeStateAsUpdate(home));
  const before = readJourney(home);
  const ids = new Map<string, { root: string; id: string }>();
  home.on("afterTransaction", (transaction) => {
    for (const { root, id } of editsIn(transaction, home)) ids.set(`${root} ${id}`, { root, id });
  });
  there.on("update", (update) => Y.applyUpdate(home, update));
  act(there);
  const touched = [...ids.values()].map((thing) => ({ ...thing, who: new Set(["Ana"]), before }));
  return tellEdits(touched, readJourney(home), within);
}

test("[SAY-1] what others did to a card is told with who, what and where", () => {
  expect(told((doc) => verbs.renameCard(doc, ana, idOf("c1"), "Refund e-mail"))).toEqual([
    "Ana edited 'Refund e-mail', Doing, Fills the cart.",
  ]);
  expect(told((doc) => verbs.addCard(doc, ana, painPoint("c9"), 0))).toEqual([
    "Ana added a card, Pain points, Waits.",
  ]);
  expect(told((doc) => verbs.moveCards(doc, ana, [idOf("c1")], { cell: WAIT, index: 0 }))).toEqual([
    "Ana moved 'Card c1' to Doing, Waits.",
  ]);
  expect(told((doc) => verbs.moveCards(doc, ana, [idOf("c1")], { cell: CART, index: 2 }))).toEqual([
    "Ana moved 'Card c1' within Doing, Fills the cart.",
  ]);
  expect(told((doc) => verbs.deleteCards(doc, ana, [idOf("c4")], { at: 1, batch: BATCH }))).toEqual(
    ["Ana deleted 'Card c4', Doing, Waits."],
  );
});

test("[SAY-1] what others did to stages, steps, lanes, personas, ratings and the map is told", () => {
  const stage = { id: idOf<StageId>("s9"), title: "Returns", stepId: idOf<StepId>("t9") };
  expect(told((doc) => verbs.addStage(doc, ana, stage, 2))).toEqual([
    "Ana added the stage 'Returns'.",
  ]);
  expect(told((doc) => verbs.renameStep(doc, ana, idOf("pay"), "Pays by card"))).toEqual([
    "Ana renamed a step to 'Pays by card'.",
  ]);
  expect(told((doc) => verbs.moveLane(doc, ana, idOf("pains"), 0))).toEqual([
    "Ana moved the lane 'Pain points'.",
  ]);
  expect(told((doc) => verbs.setPersona(doc, ana, idOf("ana"), { goal: "A coat" }))).toEqual([
    "Ana changed the persona 'Ana'.",
  ]);
  const at = { personaId: idOf<PersonaId>("ana"), stepId: idOf<StepId>("pay") };
  expect(told((doc) => verbs.rateEmotion(doc, ana, at, 1))).toEqual([
    "Ana rated 'Pays' for 'Ana': Pleased, +1.",
  ]);
  expect(told((doc) => verbs.rateEmotion(doc, ana, at, undefined))).toEqual([
    "Ana took away the rating of 'Pays' for 'Ana'.",
  ]);
  expect(told((doc) => verbs.setMeta(doc, ana, { title: "Coats" }))).toEqual([
    "Ana renamed the map to 'Coats'.",
  ]);
  expect(told((doc) => verbs.setMeta(doc, ana, { state: "to-be" }))).toEqual([
    "Ana changed the map's settings.",
  ]);
});

test("[SAY-1] a stage that goes takes its steps along without a word, and its cards are told", () => {
  const when = { at: 1, batch: BATCH };
  expect([...told((doc) => verbs.deleteStage(doc, ana, idOf("get"), when))].sort()).toEqual([
    "Ana deleted 'Card c4', Doing, Waits.",
    "Ana deleted the stage 'Delivery'.",
  ]);
});

test("[SAY-1] what was done and undone, or changed nothing that is seen, is not told", () => {
  const undone = told((doc) => {
    verbs.deleteCards(doc, ana, [idOf("c1")], { at: 1, batch: BATCH });
    verbs.bringBack(doc, ana, BATCH);
    verbs.renameStage(doc, ana, idOf("buy"), "Buys");
    verbs.renameStage(doc, ana, idOf("buy"), "Purchase");
  });
  expect(undone).toEqual([]);
});

test("[SAY-4] many changes of one kind are one sentence, and of many sentences the rest is counted", () => {
  const pasted = told((doc) => {
    for (const id of ["n1", "n2", "n3", "n4"]) verbs.addCard(doc, ana, painPoint(id), 0);
  });
  expect(pasted).toEqual(["Ana added 4 cards."]);
  const much = told((doc) => {
    for (const id of ["c1", "c2", "c3"]) verbs.renameCard(doc, ana, idOf(id), `New ${id}`);
    for (const id of ["cart", "pay", "wait"]) verbs.renameStep(doc, ana, idOf(id), `New ${id}`);
    for (const id of ["doing", "pains"]) verbs.renameLane(doc, ana, idOf(id), `New ${id}`);
  });
  expect(much).toHaveLength(7);
  expect(much.at(-1)).toBe("And 2 more changes.");
});

test("[SAY-5] within a cell only what comes into it, leaves it or changes in it is told", () => {
  const act = (doc: JourneyDoc) => {
    verbs.renameCard(doc, ana, idOf("c1"), "In the cart");
    verbs.moveCards(doc, ana, [idOf("c4")], { cell: CART, index: 0 });
    verbs.addCard(doc, ana, painPoint("n1"), 0);
    verbs.renameLane(doc, ana, idOf("doing"), "Deeds");
  };
  expect(told(act, CART)).toEqual([
    "Ana edited 'In the cart', Deeds, Fills the cart.",
    "Ana moved 'Card c4' to Deeds, Fills the cart.",
  ]);
  expect(told(act, PAIN)).toEqual(["Ana added a card, Pain points, Waits."]);
  expect(told(act, { laneId: idOf("pains"), stepId: idOf("pay") })).toEqual([]);
});
