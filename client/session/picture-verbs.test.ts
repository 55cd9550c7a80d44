import { expect, test } from "vitest";
import { Actor, type Party } from "../../shared/access/index.ts";
import { readJourney } from "../../shared/document/index.ts";
import { type Cell, cellKey, idOf, type Picture } from "../../shared/journey/index.ts";
import { countingIds, sampleDoc } from "../../shared/testing/index.ts";
import { UndoStack } from "./undo-stack.ts";
import { bindVerbs } from "./verbs.ts";

const CART: Cell = { stepId: idOf("cart"), laneId: idOf("doing") };
const picture = (id: string): Picture => ({ id: idOf(id), width: 4, height: 3, alt: "" });

function ana() {
  const doc = sampleDoc();
  const by = new Actor(idOf("ana"));
  const when = { now: () => 1, newId: countingIds("new") };
  const undo = new UndoStack(doc, by, when);
  const map = () => readJourney(doc);
  const party: () => Party = () => ({ role: "editor" });
  return { undo, map, verbs: bindVerbs({ doc, by, undo, ...when, map, party }) };
}

test("[PIC-6] several pictures become a card each in order, named after their files, in one step", () => {
  const { verbs, undo, map } = ana();
  const pictures = ["Shop", "Cart", "Parcel"].map((title) => ({ title, picture: picture(title) }));
  const made = verbs.addPictures(pictures, { kind: "picture", cell: CART, index: 1 });
  const there = map().cells.get(cellKey(CART)) ?? [];
  expect(there.slice(1, 4)).toEqual(made);
  expect(made.map((id) => map().cards.get(id))).toEqual(
    pictures.map((told) => expect.objectContaining({ kind: "picture", ...told })),
  );
  expect(undo.current().undo).toBe("add 3 pictures");
  undo.undo();
  expect(map().cells.get(cellKey(CART))).toEqual(["c1", "c2", "c3"]);
});

test("[PIC-7] giving a card a picture and taking it away are steps of their own", () => {
  const { verbs, undo, map } = ana();
  verbs.setCardPicture(idOf("c1"), picture("Shop"));
  expect(undo.current().undo).toBe("change the picture of 'Card c1'");
  verbs.setCardPicture(idOf("c1"), undefined);
  expect(undo.current().undo).toBe("remove the picture of 'Card c1'");
  undo.undo();
  expect(map().cards.get(idOf("c1"))?.picture).toEqual(picture("Shop"));
  verbs.setCardPicture(idOf("gone"), picture("Shop"));
  expect(undo.current().undo).toBe("change the picture of 'Card c1'");
});
