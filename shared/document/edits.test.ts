import { expect, test } from "vitest";
import * as Y from "yjs";
import { idOf } from "../journey/index.ts";
import { deleteStage, moveCards, rateEmotion, renameCard, setMeta } from "../operations/index.ts";
import { SEEDER, sampleDoc } from "../testing/index.ts";
import { type Edit, editsIn } from "./edits.ts";
import { asJourneyDoc, entityAt, fragmentOf, type JourneyDoc } from "./schema.ts";

const ANA = 11;
const BEN = 22;

function peer(client: number, from: Y.Doc): JourneyDoc {
  const doc = asJourneyDoc(new Y.Doc());
  doc.clientID = client;
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
  return doc;
}

/** What is found of it by who gets all that the others wrote in one update. */
function heard(write: (ana: JourneyDoc, ben: JourneyDoc) => void): readonly string[] {
  const home = sampleDoc();
  const [ana, ben] = [peer(ANA, home), peer(BEN, home)];
  const before = Y.encodeStateVector(home);
  write(ana, ben);
  const updates = [ana, ben].map((doc) => Y.encodeStateAsUpdate(doc, before));
  let found: readonly Edit[] = [];
  home.on("afterTransaction", (transaction) => {
    found = editsIn(transaction, home);
  });
  Y.applyUpdate(home, Y.mergeUpdates(updates));
  return found.map(({ root, id, by }) => `${root} ${id}: ${[...by].sort().join(" ")}`).sort();
}

const words = (doc: JourneyDoc): Y.XmlText => {
  const card = entityAt(doc, "cards", idOf("c1"));
  const text = card && fragmentOf(card)?.querySelector("paragraph");
  const first = text instanceof Y.XmlElement ? text.get(0) : undefined;
  if (first instanceof Y.XmlText) return first;
  throw new Error("c1 has no text");
};

test("[SAY-8] each thing that changed names the clients that wrote it, in one update of several people too", () => {
  const found = heard((ana, ben) => {
    renameCard(ana, SEEDER, idOf("c1"), "Ana's");
    words(ben).insert(0, "Ben's ");
    moveCards(ben, SEEDER, [idOf("c2")], {
      cell: { stepId: idOf("wait"), laneId: idOf("doing") },
      index: 0,
    });
    setMeta(ana, SEEDER, { title: "Ana's map" });
    rateEmotion(ben, SEEDER, { personaId: idOf("ana"), stepId: idOf("cart") }, 1);
  });
  expect(found).toEqual([
    "cards c1: 11 22",
    "cards c2: 22",
    "emotions ana|cart: 22",
    "meta title: 11",
  ]);
});

test("[SAY-8] words that were only taken away tell nobody", () => {
  expect(heard((ana) => words(ana).delete(0, 2))).toEqual(["cards c1: "]);
});

test("[SAY-8] a deletion names who deleted, for all that went along", () => {
  const found = heard((ana) => {
    deleteStage(ana, SEEDER, idOf("get"), { at: 1, batch: idOf("b1") });
  });
  expect(found).toContain("stages get: 11");
  expect(found).toContain("cards c4: 11");
});
