import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { Actor } from "../../shared/access/index.ts";
import { type JourneyDoc, readJourney } from "../../shared/document/index.ts";
import { type CardId, idOf } from "../../shared/journey/index.ts";
import { renameCard, setMeta } from "../../shared/operations/index.ts";
import { countingIds, exchange, SeededRandom, sampleDoc } from "../../shared/testing/index.ts";
import { OwnTexts } from "./own-texts.ts";
import { UndoStack } from "./undo-stack.ts";

const C1: CardId = idOf("c1");

function person(name: string, clientId: number) {
  const doc = sampleDoc();
  doc.clientID = clientId;
  const by = new Actor(idOf(name));
  const texts = new OwnTexts(doc, by);
  return {
    doc,
    by,
    stop: () => texts.stop(),
    title: () => readJourney(doc).cards.get(C1)?.title ?? "",
    write: (title: string) => renameCard(doc, by, C1, title),
    name: (title: string) => setMeta(doc, by, { title }),
  };
}

let ana: ReturnType<typeof person>;
let ben: ReturnType<typeof person>;
beforeEach(() => {
  const seed = Y.encodeStateAsUpdate(sampleDoc());
  [ana, ben] = [person("ana", 101), person("ben", 102)];
  for (const { doc } of [ana, ben]) Y.applyUpdate(doc, seed);
});
afterEach(() => {
  ana.stop();
  ben.stop();
});

/** Until nobody has anything new: a merge is told too. */
function sync(...docs: readonly JourneyDoc[]): void {
  for (let round = 0; round < 4; round++) exchange(...docs);
}

test.each(["ana first", "ben first"])(
  "[DRAFT-9] two titles of one moment are both there (%s)",
  (who) => {
    const pair = who === "ana first" ? [ana, ben] : [ben, ana];
    pair[0]?.write("Pays alpha");
    pair[1]?.write("Pays beta");
    sync(ana.doc, ben.doc);
    expect(ana.title()).toBe(ben.title());
    expect(ana.title()).toContain("alpha");
    expect(ana.title()).toContain("beta");
  },
);

test("[DRAFT-9] what was written piece by piece is merged as a whole", () => {
  ana.write("Card c1");
  sync(ana.doc, ben.doc);
  ana.write("Card c1 al");
  ana.write("Card c1 alpha");
  ben.write("Card c1 be");
  ben.write("Card c1 beta");
  sync(ana.doc, ben.doc);
  expect([ana.title(), ben.title()]).toEqual([ana.title(), ana.title()]);
  expect(["Card c1 alpha beta", "Card c1 beta alpha"]).toContain(ana.title());
});

test("[DRAFT-9] who knew what stood there and wrote over it is left alone", () => {
  ana.write("Card c1 alpha");
  sync(ana.doc, ben.doc);
  ben.write("Something else");
  sync(ana.doc, ben.doc);
  expect(ana.title()).toBe("Something else");
  ana.write("Mine again");
  sync(ana.doc, ben.doc);
  expect(ben.title()).toBe("Mine again");
});

test("[DRAFT-9] what one has undone is not merged into what others write", () => {
  const undo = new UndoStack(ana.doc, ana.by, { now: () => 1, newId: countingIds("n") });
  undo.run("rename", () => ana.write("Card c1 mistake"));
  undo.undo();
  expect(ana.title()).toBe("Card c1");
  ben.write("Card c1 beta");
  sync(ana.doc, ben.doc);
  expect([ana.title(), ben.title()]).toEqual(["Card c1 beta", "Card c1 beta"]);
  undo.stop();
});

test("[DRAFT-9] the map's own title is merged alike", () => {
  ana.name("Map A");
  ben.name("Map B");
  sync(ana.doc, ben.doc);
  const { title } = readJourney(ana.doc).meta;
  expect(title).toBe(readJourney(ben.doc).meta.title);
  expect(title).toMatch(/A.*B|B.*A/);
});

test.each([1, 2, 3, 4, 5])(
  "[DRAFT-9] five people who write at once lose no word (seed %i)",
  (seed) => {
    const random = new SeededRandom(seed);
    const state = Y.encodeStateAsUpdate(ana.doc);
    const people = ["p", "q", "r", "s", "t"].map((name, index) => {
      const one = person(name, 200 + index);
      Y.applyUpdate(one.doc, state);
      return { ...one, word: name.toUpperCase().repeat(4) };
    });
    for (const { write, title, word } of people) {
      write(random.chance(0.5) ? `${title()} ${word}` : `${word} ${title()}`);
    }
    for (let round = 0; round < 12; round++) exchange(...people.map(({ doc }) => doc));
    const [first] = people;
    for (const { title, word, stop } of people) {
      expect(title(), `seed ${seed}`).toBe(first?.title());
      expect(title(), `seed ${seed}`).toContain(word);
      stop();
    }
  },
);
