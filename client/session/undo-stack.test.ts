import { expect, test } from "vitest";
import * as Y from "yjs";
import { Actor, type Party } from "../../shared/access/index.ts";
import {
  asJourneyDoc,
  entityAt,
  fragmentOf,
  type JourneyDoc,
  readJourney,
} from "../../shared/document/index.ts";
import { type CardId, type Cell, cellKey, idOf, stepsOf } from "../../shared/journey/index.ts";
import { countingIds, exchange, SeededRandom, sampleDoc } from "../../shared/testing/index.ts";
import { UndoStack } from "./undo-stack.ts";
import { bindVerbs } from "./verbs.ts";

const C1: CardId = idOf("c1");
const CART: Cell = { stepId: idOf("cart"), laneId: idOf("doing") };
const PAINS: Cell = { stepId: idOf("wait"), laneId: idOf("pains") };
/** What the text editor writes under. */
const EDITOR = { name: "y-sync" };

/** One person with verbs and undo at a replica of their own. */
function personAt(doc: JourneyDoc, name: string) {
  const by = new Actor(idOf(name));
  const when = { now: () => 1, newId: countingIds(name) };
  const undo = new UndoStack(doc, by, when);
  undo.trackTyping(EDITOR);
  const map = () => readJourney(doc);
  const party: () => Party = () => ({ role: "editor" });
  return { doc, undo, map, verbs: bindVerbs({ doc, by, undo, ...when, map, party }) };
}

function anaAndBen() {
  const seed = sampleDoc();
  const docs = [1, 2].map((id) => {
    const doc = asJourneyDoc(new Y.Doc());
    doc.clientID = 100 + id;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(seed));
    return doc;
  });
  const [ana, ben] = docs.map((doc, i) => personAt(doc, i === 0 ? "ana" : "ben"));
  if (!ana || !ben) throw new Error("two people");
  return { ana, ben, sync: () => exchange(ana.doc, ben.doc) };
}

const paragraphOf = (doc: JourneyDoc, id: CardId): Y.XmlElement => {
  const entity = entityAt(doc, "cards", id);
  const first = entity && fragmentOf(entity)?.get(0);
  if (first instanceof Y.XmlElement) return first;
  throw new Error("no paragraph");
};
const type = (doc: JourneyDoc, id: CardId, word: string) =>
  doc.transact(() => {
    const text = paragraphOf(doc, id).get(0);
    if (text instanceof Y.XmlText) text.insert(text.length, word);
    else paragraphOf(doc, id).insert(0, [new Y.XmlText(word)]);
  }, EDITOR);
const wordsIn = (doc: JourneyDoc, id: CardId) => paragraphOf(doc, id).toString();

test("[SES-20] undo takes back one's own steps only, in order, and redo brings them back", () => {
  const { ana, ben, sync } = anaAndBen();
  ana.verbs.renameCard(C1, "Ana's");
  ben.verbs.renameCard(idOf("c2"), "Ben's");
  sync();
  ana.verbs.moveCards([C1], { cell: PAINS, index: 0 });
  sync();
  ana.undo.undo();
  expect(ana.map().cells.get(cellKey(CART))).toEqual(["c1", "c2", "c3"]);
  ana.undo.undo();
  expect(ana.map().cards.get(C1)?.title).toBe("Card c1");
  ana.undo.undo();
  sync();
  expect(ben.map().cards.get(idOf("c2"))?.title).toBe("Ben's");
  ana.undo.redo();
  ana.undo.redo();
  expect(ana.map().cards.get(C1)?.title).toBe("Ana's");
  expect(ana.map().cells.get(cellKey(PAINS))).toEqual(["c1"]);
});

test("[SES-21] every step has a name, which undo and redo keep", () => {
  const { ana } = anaAndBen();
  expect(ana.undo.current()).toEqual({ undo: undefined, redo: undefined });
  ana.verbs.renameCard(C1, "Checkout error");
  ana.verbs.moveCards([C1], { cell: PAINS, index: 0 });
  expect(ana.undo.current()).toEqual({ undo: "move 'Checkout error'", redo: undefined });
  ana.undo.undo();
  expect(ana.undo.current()).toEqual({
    undo: "rename 'Card c1'",
    redo: "move 'Checkout error'",
  });
  ana.undo.redo();
  expect(ana.undo.current().undo).toBe("move 'Checkout error'");
  type(ana.doc, C1, "!");
  expect(ana.undo.current()).toEqual({ undo: "typing in 'Checkout error'", redo: undefined });
  ana.verbs.moveCards([C1, idOf("c2")], { cell: CART, index: 0 });
  expect(ana.undo.current().undo).toBe("move 2 cards");
  ana.verbs.addCard({ kind: "text", title: " ", cell: CART, index: 0 });
  expect(ana.undo.current().undo).toBe("add a card");
});

test("[SES-22] typing and a verb within the same moment are two steps", () => {
  const { ana } = anaAndBen();
  type(ana.doc, C1, " one");
  ana.verbs.renameCard(C1, "T");
  type(ana.doc, C1, " two");
  ana.undo.undo();
  expect(wordsIn(ana.doc, C1)).toContain("one");
  expect(wordsIn(ana.doc, C1)).not.toContain("two");
  expect(ana.map().cards.get(C1)?.title).toBe("T");
  ana.undo.undo();
  expect(ana.map().cards.get(C1)?.title).toBe("Card c1");
  ana.undo.undo();
  expect(wordsIn(ana.doc, C1)).not.toContain("one");
});

test("[SES-23] undo does not overwrite what somebody wrote later in the same place", () => {
  const { ana, ben, sync } = anaAndBen();
  ana.verbs.renameCard(C1, "Ana's");
  ana.verbs.moveCards([C1], { cell: PAINS, index: 0 });
  sync();
  ben.verbs.renameCard(C1, "Ben's, later");
  ben.verbs.moveCards([C1], { cell: { ...CART, stepId: idOf("pay") }, index: 0 });
  sync();
  ana.undo.undo();
  ana.undo.undo();
  sync();
  for (const person of [ana, ben]) {
    const card = person.map().cards.get(C1);
    expect(card?.title).toBe("Ben's, later");
    expect(card?.cell?.stepId).toBe("pay");
  }
});

test("[SES-24] undoing the making of a card puts it into the trash with what others wrote in it", () => {
  const { ana, ben, sync } = anaAndBen();
  ana.verbs.renameCard(C1, "before");
  const id = ana.verbs.addCard({ kind: "need", title: "New", cell: CART, index: 1 });
  sync();
  type(ben.doc, id, "Ben's words");
  ben.verbs.renameCard(id, "Ben's title");
  sync();
  ana.undo.undo();
  expect(ana.undo.current()).toEqual({ undo: "rename 'Card c1'", redo: "add 'New'" });
  sync();
  const gone = ben.map().cards.get(id);
  expect(gone?.deleted?.by).toBe("ana");
  expect(gone?.title).toBe("Ben's title");
  expect(wordsIn(ben.doc, id)).toContain("Ben's words");
  expect(ana.map().cards.get(C1)?.title).toBe("before");

  ana.undo.redo();
  sync();
  expect(ben.map().cells.get(cellKey(CART))).toEqual(["c1", id, "c2", "c3"]);
  expect(wordsIn(ben.doc, id)).toContain("Ben's words");
  ana.undo.undo();
  expect(ana.map().trash).toEqual([id]);
});

test("[SES-24] undoing a new stage leaves cards that others put there to be found", () => {
  const { ana, ben, sync } = anaAndBen();
  const { stepId } = ana.verbs.addStage("Loyalty", 2);
  sync();
  const id = ben.verbs.addCard({
    kind: "text",
    title: "Ben's",
    cell: { ...CART, stepId },
    index: 0,
  });
  sync();
  ana.undo.undo();
  sync();
  expect(ana.map().columns).toHaveLength(2);
  expect(ben.map().unplaced).toEqual([id]);
  ana.undo.redo();
  sync();
  expect(stepsOf(ben.map())).toHaveLength(4);
  expect(ben.map().unplaced).toEqual([]);
});

test("[SES-25] undoing a new paragraph keeps it while somebody else's words stand in it", () => {
  const { ana, ben, sync } = anaAndBen();
  ana.doc.transact(() => {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText("Ana. ")]);
    paragraphOf(ana.doc, C1).parent instanceof Y.XmlFragment &&
      bodyOf(ana.doc, C1).insert(1, [paragraph]);
  }, EDITOR);
  sync();
  const second = bodyOf(ben.doc, C1).get(1);
  const text = second instanceof Y.XmlElement ? second.get(0) : undefined;
  if (text instanceof Y.XmlText) text.insert(text.length, "Ben.");
  sync();
  ana.undo.undo();
  sync();
  expect(bodyOf(ben.doc, C1).toString()).toContain("<paragraph>Ben.</paragraph>");
});

const bodyOf = (doc: JourneyDoc, id: CardId): Y.XmlFragment => {
  const entity = entityAt(doc, "cards", id);
  const body = entity && fragmentOf(entity);
  if (body) return body;
  throw new Error("no body");
};

test("[SES-26] a step that has nothing left to take back is passed over", () => {
  const { ana, ben, sync } = anaAndBen();
  ana.verbs.renameCard(idOf("c2"), "first");
  const id = ana.verbs.addCard({ kind: "text", title: "New", cell: CART, index: 0 });
  sync();
  ben.verbs.deleteCards([id]);
  sync();
  ana.undo.undo();
  expect(ana.map().cards.get(id)?.deleted?.by).toBe("ben");
  expect(ana.map().cards.get(idOf("c2"))?.title).toBe("Card c2");
  expect(ana.undo.current().undo).toBeUndefined();
});

test("[SES-44] a step that others have overwritten is named when it is passed over", () => {
  const { ana, ben, sync } = anaAndBen();
  ana.verbs.renameCard(idOf("c2"), "first");
  ana.verbs.renameCard(C1, "Ana's");
  sync();
  ben.verbs.renameCard(C1, "Ben's, later");
  sync();
  const told: unknown[] = [];
  ana.undo.stuckAgain.subscribe(() => told.push(ana.undo.stuck()));
  const name = ana.undo.current().undo;
  expect(name).toBe("rename 'Card c1'");
  ana.undo.undo();
  expect(told).toEqual([{ name, of: "undo", instead: "rename 'Card c2'" }]);
  expect(ana.map().cards.get(idOf("c2"))?.title).toBe("Card c2");
});

test("[SES-44] a deletion that somebody else has taken back is named when it is passed over", () => {
  const { ana, ben, sync } = anaAndBen();
  ana.verbs.renameCard(idOf("c2"), "first");
  const gone = ana.verbs.deleteCards([C1]);
  sync();
  if (gone) ben.verbs.bringBack(gone.batch);
  sync();
  const told: unknown[] = [];
  ana.undo.stuckAgain.subscribe(() => told.push(ana.undo.stuck()));
  ana.undo.undo();
  const instead = "rename 'Card c2'";
  expect(told).toEqual([{ name: "delete 'Card c1'", of: "undo", instead }]);
  expect(ana.map().cards.get(C1)?.deleted).toBeUndefined();
});

test("[SES-44] a return from the trash that somebody else has taken back is named too", () => {
  const { ana, ben, sync } = anaAndBen();
  const gone = ben.verbs.deleteCards([C1]);
  sync();
  if (gone) ana.verbs.bringBack(gone.batch);
  sync();
  ben.verbs.deleteCards([C1]);
  sync();
  ana.undo.undo();
  expect(ana.undo.stuck()).toMatchObject({ of: "undo", instead: undefined });
  expect(ana.map().cards.get(C1)?.deleted?.by).toBe("ben");
});

test("[SES-44] letters that one typed and took away oneself are passed over without a word", () => {
  const { ana } = anaAndBen();
  const told: unknown[] = [];
  ana.undo.stuckAgain.subscribe(() => told.push(ana.undo.stuck()));
  type(ana.doc, C1, "x");
  ana.doc.transact(() => {
    const text = paragraphOf(ana.doc, C1).get(0);
    if (text instanceof Y.XmlText) text.delete(text.length - 1, 1);
  }, EDITOR);
  ana.undo.undo();
  expect(told).toEqual([]);
});

test("[SES-27] a deletion is undone whole, and what others bring about is not one's own step", () => {
  const { ana, ben, sync } = anaAndBen();
  const gone = ana.verbs.deleteStage(idOf("buy"));
  expect(gone).toEqual({ batch: expect.any(String), title: "Purchase", cards: 3 });
  expect(ana.undo.current().undo).toBe("delete 'Purchase'");
  sync();
  type(ben.doc, C1, "still here");
  sync();
  ana.undo.undo();
  sync();
  expect(ben.map().columns.map(({ stage }) => stage.id)).toEqual(["buy", "get"]);
  expect(ben.map().trash).toEqual([]);
  expect(wordsIn(ana.doc, C1)).toContain("still here");
  expect(ben.undo.current().undo).toBe("typing in 'Card c1'");
});

test("[SES-28] a verb on something that is gone does nothing and adds no step", () => {
  const { ana, ben, sync } = anaAndBen();
  ben.verbs.deleteCards([C1]);
  ben.verbs.deleteStage(idOf("get"));
  sync();
  ana.verbs.renameCard(C1, "too late");
  ana.verbs.moveCards([C1, idOf("c2")], { cell: CART, index: 1 });
  expect(ana.verbs.duplicateStage(idOf("get"))).toBeUndefined();
  expect(ana.verbs.deleteCards([C1])).toBeUndefined();
  expect(ana.map().cells.get(cellKey(CART))).toEqual(["c3", "c2"]);
  expect(ana.undo.current().undo).toBe("move 'Card c2'");
});

test("[SES-29] texts that are too long are cut, never through a character", () => {
  const { ana } = anaAndBen();
  ana.verbs.renameCard(C1, `${"x".repeat(499)}😀`);
  expect(ana.map().cards.get(C1)?.title).toBe("x".repeat(499));
});

const SEEDS = [1, 2, 3, 4, 5, 6];
test.each(SEEDS)(
  "[SES-20, SES-24, SES-25] undoing everything returns one's own part, and loses no word of another (seed %i)",
  (seed) => {
    const random = new SeededRandom(seed);
    const { ana, ben, sync } = anaAndBen();
    const said: { id: CardId; word: string }[] = [];
    const before = JSON.stringify([...ana.map().cells]);
    for (let i = 0; i < 60; i++) {
      const ids = [...ana.map().cells.values()].flat();
      const id = random.pick(ids);
      if (!id) continue;
      const at = random.below(3);
      const deeds = [
        () => ana.verbs.addCard({ kind: "text", title: `t${i}`, cell: CART, index: at }),
        () => ana.verbs.moveCards([id], { cell: random.chance(0.5) ? CART : PAINS, index: at }),
        () => ana.verbs.renameCard(id, `r${i}`),
        () => ana.verbs.duplicateCards([id]),
        () => ana.verbs.deleteCards([id]),
        () => type(ana.doc, id, `a${i} `),
        () => {
          sync();
          if (!ben.map().cards.has(id)) return;
          said.push({ id, word: `b${i}.` });
          type(ben.doc, id, `b${i}. `);
          if (random.chance(0.5)) sync();
        },
      ];
      random.pick(deeds)?.();
      if (random.chance(0.1)) ana.undo.undo();
      if (random.chance(0.05)) ana.undo.redo();
    }
    sync();
    for (let i = 0; i < 100 && ana.undo.current().undo !== undefined; i++) ana.undo.undo();
    sync();
    expect(JSON.stringify([...ana.map().cells]), `seed ${seed}`).toBe(before);
    expect(said.length).toBeGreaterThan(3);
    for (const { id, word } of said) {
      expect(bodyOf(ben.doc, id).toString(), `seed ${seed}`).toContain(word);
    }
  },
);

test("[SES-40] an undo that fails takes no other step along", () => {
  const { ana } = anaAndBen();
  ana.verbs.renameCard(C1, "one");
  ana.verbs.renameCard(idOf("c2"), "two");
  const fail = () => {
    throw new Error("somebody's listener failed");
  };
  ana.doc.on("beforeTransaction", fail);
  expect(() => ana.undo.undo()).toThrow("listener failed");
  ana.doc.off("beforeTransaction", fail);
  ana.undo.undo();
  expect(ana.map().cards.get(C1)?.title).toBe("Card c1");
});
