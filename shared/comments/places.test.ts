import { describe, expect, test } from "vitest";
import { ROLES } from "../access/index.ts";
import { readJourney } from "../document/index.ts";
import { idOf, type JourneyMap, type UserId } from "../journey/index.ts";
import {
  deleteCards,
  deleteLane,
  deletePersona,
  deleteStage,
  deleteStep,
  moveCards,
} from "../operations/index.ts";
import { SEEDER, sampleDoc } from "../testing/index.ts";
import {
  type Anchor,
  type Author,
  mayEditText,
  mayMerge,
  mayPromote,
  mayRemove,
  mayResolve,
  placeOf,
  similarThreads,
  type Thread,
  voicesOf,
  whereOf,
} from "./index.ts";

const ANCHORS: Readonly<Record<string, Anchor>> = {
  map: { on: "map" },
  stage: { on: "stage", stageId: idOf("buy") },
  step: { on: "step", stepId: idOf("pay") },
  lane: { on: "lane", laneId: idOf("pains") },
  cell: { on: "cell", laneId: idOf("pains"), stepId: idOf("pay") },
  card: { on: "card", cardId: idOf("c1") },
  emotion: { on: "emotion", personaId: idOf("ana"), stepId: idOf("pay") },
  text: {
    ...{ on: "text", cardId: idOf("c1"), from: "{}", to: "{}" },
    ...{ quote: "Words", before: "", after: " of c1" },
  },
};
const when = { at: 1, batch: idOf<never>("b") };

const states = (map: JourneyMap) =>
  Object.fromEntries(Object.entries(ANCHORS).map(([name, at]) => [name, placeOf(at, map).state]));
const detachedIn = (map: JourneyMap) =>
  Object.entries(states(map)).flatMap(([name, state]) => (state === "detached" ? [name] : []));

describe("where anchors are", () => {
  test("[CMT-12] each kind of anchor has its place and its name", () => {
    const map = readJourney(sampleDoc());
    expect(placeOf(ANCHORS.cell ?? { on: "map" }, map)).toEqual({
      ...{ state: "placed", stageId: "buy", stepId: "pay", laneId: "pains" },
    });
    expect(placeOf(ANCHORS.text ?? { on: "map" }, map)).toEqual({
      ...{ state: "placed", stageId: "buy", stepId: "cart", laneId: "doing", cardId: "c1" },
    });
    const named = Object.entries(ANCHORS).map(([name, at]) => [name, whereOf(at, map)]);
    expect(Object.fromEntries(named)).toEqual({
      map: "Sample",
      stage: "Purchase",
      step: "Purchase › Pays",
      lane: "Pain points",
      cell: "Purchase › Pays › Pain points",
      card: "Purchase › Doing › Card c1",
      emotion: "Purchase › Pays › Ana",
      text: "Purchase › Doing › Card c1",
    });
  });

  test("[CMT-12] what is deleted leaves what stood on it detached, by its old name", () => {
    const cases: readonly [string, (doc: ReturnType<typeof sampleDoc>) => void, string[]][] = [
      ["card", (doc) => deleteCards(doc, SEEDER, [idOf("c1")], when), ["card", "text"]],
      ["step", (doc) => deleteStep(doc, SEEDER, idOf("pay"), when), ["step", "cell", "emotion"]],
      ["lane", (doc) => deleteLane(doc, SEEDER, idOf("pains"), when), ["lane", "cell"]],
      ["persona", (doc) => deletePersona(doc, SEEDER, idOf("ana"), when), ["emotion"]],
      [
        "stage",
        (doc) => deleteStage(doc, SEEDER, idOf("buy"), when),
        ["stage", "step", "cell", "card", "emotion", "text"],
      ],
    ];
    for (const [what, remove, detached] of cases) {
      const doc = sampleDoc();
      remove(doc);
      const map = readJourney(doc);
      expect(detachedIn(map), what).toEqual(detached);
      for (const name of detached) {
        const at = ANCHORS[name] ?? { on: "map" };
        expect(whereOf(at, map), name).toBe(whereOf(at, readJourney(sampleDoc())));
      }
    }
  });

  test("[CMT-12] a card that was moved takes its anchor along, also into the Unplaced tray", () => {
    const doc = sampleDoc();
    const cell = { laneId: idOf<never>("pains"), stepId: idOf<never>("wait") };
    moveCards(doc, SEEDER, [idOf("c1")], { cell, index: 0 });
    const moved = placeOf({ on: "card", cardId: idOf("c1") }, readJourney(doc));
    expect(moved).toMatchObject({ state: "placed", stageId: "get", laneId: "pains" });
    deleteLane(doc, SEEDER, idOf("pains"), when);
    const card = doc.getMap("cards").get("c1");
    if (card && typeof card === "object" && "delete" in card && typeof card.delete === "function") {
      card.delete("del");
    }
    expect(placeOf({ on: "card", cardId: idOf("c1") }, readJourney(doc))).toEqual({
      ...{ state: "placed", cardId: "c1" },
    });
  });

  test("[CMT-12] what was never there is detached and has no name", () => {
    const map = readJourney(sampleDoc());
    const gone: Anchor = { on: "cell", laneId: idOf("none"), stepId: idOf("none") };
    expect([placeOf(gone, map), whereOf(gone, map)]).toEqual([{ state: "detached" }, ""]);
  });
});

const person = (name: string, team?: string): Author => ({
  ...{ id: idOf<UserId>(name), name },
  ...(team && { teamId: idOf(team) }),
});
const thread = (id: string, more: Partial<Thread> = {}): Thread => ({
  ...{ id: idOf(id), kind: "pain-point", severity: 2, anchor: { on: "map" }, where: "" },
  ...{ author: person("mia"), text: id, mentions: [], at: 1, reactions: [], replies: [] },
  ...more,
});

describe("who says the same", () => {
  test("[CMT-13] everybody who said it counts once, by team, whoever merged into whom", () => {
    const lead = thread("a", { author: person("mia", "sales") });
    const all = [
      lead,
      thread("b", { author: person("ben", "service"), mergedInto: idOf("a") }),
      thread("c", { author: person("zoe", "service"), mergedInto: idOf("b") }),
      thread("d", { author: person("mia", "sales"), mergedInto: idOf("c") }),
      thread("e", { author: person("gil"), mergedInto: idOf("a") }),
      thread("f", { author: person("eve", "sales"), mergedInto: idOf("a"), textRemoved: true }),
      thread("g", { author: person("kim", "sales") }),
    ];
    const { people, byTeam } = voicesOf(lead, all);
    expect(people.map(({ name }) => name).toSorted()).toEqual(["ben", "gil", "mia", "zoe"]);
    expect(byTeam).toEqual([
      { teamId: "service", count: 2 },
      { teamId: "sales", count: 1 },
      { count: 1 },
    ]);
  });

  test("[CMT-13] a circle, which nobody can make, is walked once", () => {
    const a = thread("a", { mergedInto: idOf("b") });
    const b = thread("b", { mergedInto: idOf("a"), author: person("ben") });
    expect(voicesOf(a, [a, b]).people).toHaveLength(2);
  });

  test("[CMT-14] pain points that say much the same are found, those of the same stage first", () => {
    const stageId = idOf<never>("buy");
    const mine = thread("a", { text: "The card was declined at the checkout", stageId });
    const others = [
      thread("far", { text: "Card declined at checkout!" }),
      thread("near", { text: "declined cards at the check-out", stageId }),
      thread("other", { text: "Delivery took two weeks", stageId }),
      thread("idea", { text: "The card was declined at the checkout", kind: "idea" }),
      thread("merged", { text: mine.text, mergedInto: idOf("far") }),
      thread("done", { text: mine.text, resolved: { by: person("ben"), at: 1 } }),
      mine,
    ];
    const found = similarThreads(mine, others).map(({ thread: { id } }) => id);
    expect(found).toEqual(["near", "far"]);
    expect(similarThreads(thread("b", { text: "?!" }), others)).toEqual([]);
  });
});

test("[CMT-15] who may do what is the same sentence on both sides", () => {
  const mine = thread("a");
  const imported = thread("b", { imported: true });
  const me = idOf<UserId>("mia");
  const other = idOf<UserId>("ben");
  const table = ROLES.map((role) => [
    [mayPromote(role), mayMerge(role, mine)],
    [mayEditText(role, mine, me), mayEditText(role, mine, other), mayEditText(role, imported, me)],
    [mayResolve(role, mine, me), mayResolve(role, mine, other)],
    [mayRemove(role, mine, me), mayRemove(role, mine, other), mayRemove(role, imported, me)],
  ]);
  const [yes, no] = [true, false];
  expect(table).toEqual([
    [
      [no, no],
      [no, no, no],
      [no, no],
      [no, no, no],
    ],
    [
      [no, no],
      [yes, no, no],
      [yes, no],
      [yes, no, no],
    ],
    [
      [yes, yes],
      [yes, no, no],
      [yes, yes],
      [yes, no, no],
    ],
    [
      [yes, yes],
      [yes, no, no],
      [yes, yes],
      [yes, yes, yes],
    ],
  ]);
  expect(mayMerge("admin", thread("c", { kind: "idea" }))).toBe(false);
});
