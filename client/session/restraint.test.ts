import { expect, test } from "vitest";
import { Actor, type Party } from "../../shared/access/index.ts";
import { readJourney } from "../../shared/document/index.ts";
import {
  type CardId,
  type Cell,
  idOf,
  type LaneId,
  type StageId,
} from "../../shared/journey/index.ts";
import { guardLane, lockStructure, setLane } from "../../shared/operations/index.ts";
import { countingIds, SEEDER, sampleDoc } from "../../shared/testing/index.ts";
import type { Refusal } from "./restraint.ts";
import { UndoStack } from "./undo-stack.ts";
import { bindVerbs } from "./verbs.ts";
import type { Verbs } from "./verbs-port.ts";

const buy = idOf<StageId>("buy");
const doing = idOf<LaneId>("doing");
const c1 = idOf<CardId>("c1");
const cart: Cell = { stepId: idOf("cart"), laneId: doing };

/** Somebody at the sample map, which is restricted first. */
function at(party: Party, restrict: (doc: ReturnType<typeof sampleDoc>) => void) {
  const doc = sampleDoc();
  restrict(doc);
  const by = new Actor(idOf("ben"));
  const when = { now: () => 1, newId: countingIds("n") };
  const undo = new UndoStack(doc, by, when);
  const map = () => readJourney(doc);
  const refused: Refusal[] = [];
  const refuse = (refusal: Refusal) => void refused.push(refusal);
  const verbs = bindVerbs({ doc, by, undo, ...when, map, party: () => party, refuse });
  const { may } = verbs;
  const mayTakeBack = (step: Parameters<typeof may.step>[1]) => may.step(doc, step);
  return { doc, map, undo, refused, verbs, may, mayTakeBack };
}

const lock = (doc: ReturnType<typeof sampleDoc>) =>
  lockStructure(doc, SEEDER, { by: idOf("mia"), name: "Mia", at: 1 });
const guard = (doc: ReturnType<typeof sampleDoc>) => {
  setLane(doc, SEEDER, doing, { teamId: idOf("service") });
  guardLane(doc, SEEDER, doing, true);
};

type Deed = (verbs: Verbs) => unknown;

const STRUCTURE: Record<string, Deed> = {
  "adding a stage": (verbs) => verbs.addStage("New", 0),
  "renaming a stage": (verbs) => verbs.renameStage(buy, "New"),
  "moving a stage": (verbs) => verbs.moveStage(buy, 1),
  "giving a stage a team": (verbs) => verbs.setStage(buy, { teamId: idOf("sales") }),
  "copying a stage": (verbs) => verbs.duplicateStage(buy),
  "deleting a stage": (verbs) => verbs.deleteStage(buy),
  "adding a step": (verbs) => verbs.addStep(buy, "New", 0),
  "deleting a step": (verbs) => verbs.deleteStep(cart.stepId),
  "adding a lane": (verbs) => verbs.addLane("text", "New", 0),
  "recolouring a lane": (verbs) => verbs.setLane(doing, { colour: "red" }),
  "deleting a lane": (verbs) => verbs.deleteLane(doing),
  "adding a persona": (verbs) => verbs.addPersona("Zoe"),
  "renaming the map": (verbs) => verbs.setMap({ title: "New" }),
  "a paste that adds a stage": (verbs) =>
    verbs.pasteCards([{ kind: "text", title: "New", step: 0, lane: doing, index: 0 }], {
      stages: 1,
      stageTitle: "New",
      lanes: 0,
      laneTitle: "",
    }),
};

test.each(Object.entries(STRUCTURE))(
  "[DEPT-20] while the structure is locked, %s is refused with who locked it",
  (_name, deed) => {
    const editor = at({ role: "editor" }, lock);
    const before = editor.map();
    deed(editor.verbs);
    expect(editor.map()).toEqual(before);
    expect(editor.undo.current().undo).toBeUndefined();
    expect(editor.refused.at(-1)).toEqual({ why: "structure", by: "Mia" });
    const admin = at({ role: "admin" }, lock);
    deed(admin.verbs);
    expect(admin.map()).not.toEqual(before);
    expect(admin.refused.at(-1)).toBeUndefined();
  },
);

test("[DEPT-32] undo and redo of an older step of the structure are refused while it is locked", () => {
  const { verbs, map, undo, refused, mayTakeBack, doc } = at({ role: "editor" }, () => {});
  verbs.renameCard(c1, "Older");
  verbs.addStage("New", 0);
  verbs.renameStage(buy, "Renamed");
  undo.undo();
  lock(doc);
  const before = map();
  undo.undo(mayTakeBack);
  undo.redo(mayTakeBack);
  expect(map()).toEqual(before);
  expect(undo.current()).toMatchObject({ undo: "add 'New'", redo: "rename 'Purchase'" });
  expect(refused).toEqual([
    { why: "structure", by: "Mia" },
    { why: "structure", by: "Mia" },
  ]);
  verbs.renameCard(c1, "Later");
  undo.undo(mayTakeBack);
  expect(map().cards.get(c1)?.title).toBe("Older");
  lockStructure(doc, SEEDER, undefined);
  undo.undo(mayTakeBack);
  expect(map().columns.map(({ stage }) => stage.title)).not.toContain("New");
});

test("[DEPT-32] what was set back leaves undo, so that older steps are free again", () => {
  const { verbs, map, undo, mayTakeBack, may, doc } = at({ role: "editor" }, () => {});
  verbs.renameCard(c1, "Older");
  verbs.renameStage(buy, "Renamed");
  lock(doc);
  undo.forget((step) => !may.quietly.step(doc, step));
  undo.undo(mayTakeBack);
  expect(map().cards.get(c1)?.title).toBe("Card c1");
});

const IN_LANE: Record<string, Deed> = {
  "renaming a card": (verbs) => verbs.renameCard(c1, "New"),
  "moving it out": (verbs) =>
    verbs.moveCards([c1], { cell: { ...cart, laneId: idOf("pains") }, index: 0 }),
  "deleting it": (verbs) => verbs.deleteCards([c1]),
  "adding another": (verbs) => verbs.addCard({ kind: "text", title: "New", cell: cart, index: 0 }),
  "colouring the lane": (verbs) => verbs.setLane(doing, { colour: "red" }),
};

test.each(Object.entries(IN_LANE))(
  "[DEPT-32] in a lane that others guard by now, undo of %s is refused",
  (_name, deed) => {
    const ben = at({ role: "editor", teamId: idOf("sales") }, () => {});
    deed(ben.verbs);
    guard(ben.doc);
    const before = ben.map();
    ben.undo.undo(ben.mayTakeBack);
    expect(ben.map()).toEqual(before);
    expect(ben.refused).toEqual([expect.objectContaining({ why: "lane", teamId: "service" })]);
  },
);

test("[DEPT-20] while the structure is locked, cards and emotions are changed as ever", () => {
  const { verbs, map, refused } = at({ role: "editor" }, lock);
  verbs.renameCard(c1, "New");
  verbs.rateEmotion({ personaId: idOf("ana"), stepId: cart.stepId }, 2);
  const made = verbs.addCard({ kind: "text", title: "More", cell: cart, index: 0 });
  expect(map().cards.get(c1)?.title).toBe("New");
  expect(map().cards.has(made)).toBe(true);
  expect(refused.at(-1)).toBeUndefined();
});

const CARDS: Record<string, Deed> = {
  "adding a card": (verbs) => verbs.addCard({ kind: "text", title: "New", cell: cart, index: 0 }),
  "renaming a card": (verbs) => verbs.renameCard(c1, "New"),
  "changing a card's kind": (verbs) => verbs.changeCardKind(c1, "need"),
  "giving a card a team": (verbs) => verbs.setCardFields(c1, { teamId: idOf("sales") }),
  "copying a card": (verbs) => verbs.duplicateCards([c1]),
  "deleting a card": (verbs) => verbs.deleteCards([c1]),
  "deleting its step": (verbs) => verbs.deleteStep(cart.stepId),
  "deleting the lane": (verbs) => verbs.deleteLane(doing),
  "giving the lane another team": (verbs) => verbs.setLane(doing, { teamId: idOf("sales") }),
};

test.each(Object.entries(CARDS))(
  "[DEPT-21] in a lane that others guard, %s is refused with whose it is",
  (_name, deed) => {
    const { verbs, map, refused } = at({ role: "editor", teamId: idOf("sales") }, guard);
    const before = map();
    deed(verbs);
    expect(map()).toEqual(before);
    expect(refused.at(-1)).toMatchObject({ why: "lane", teamId: "service" });
    expect(verbs.may.isTheirs(c1)).toBe(false);
    const own = at({ role: "editor", teamId: idOf("service") }, guard);
    deed(own.verbs);
    expect(own.map()).not.toEqual(before);
  },
);

test("[ROLE-9] who may not edit any more is not told of lanes: what they were writing is kept as not saved", () => {
  const { verbs, map, refused } = at({ role: "viewer" }, (doc) => {
    lock(doc);
    guard(doc);
  });
  verbs.renameCard(c1, "Half a title");
  verbs.renameStage(buy, "Half a stage");
  expect(map().cards.get(c1)?.title).toBe("Half a title");
  expect(map().columns[0]?.stage.title).toBe("Half a stage");
  expect(refused).toEqual([]);
});
