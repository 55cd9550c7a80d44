import { expect, test } from "vitest";
import type { Anchor, Thread } from "../../../shared/comments/index.ts";
import { readJourney } from "../../../shared/document/index.ts";
import { idOf, type StepId, type ThreadId } from "../../../shared/journey/index.ts";
import { renameStep } from "../../../shared/operations/index.ts";
import { SEEDER, sampleDoc } from "../../../shared/testing/index.ts";
import { keepingSame, pinsOf, raisedByCell } from "./places-of.ts";

const doc = sampleDoc();
const map = readJourney(doc);
let count = 0;
const nextId = () => {
  count += 1;
  return idOf<ThreadId>(`t${count}`);
};
const thread = (anchor: Anchor, more: Partial<Thread> = {}): Thread => ({
  id: nextId(),
  kind: "comment",
  anchor,
  where: "",
  author: { id: idOf("ana"), name: "Ana" },
  text: "Why?",
  mentions: [],
  at: count,
  reactions: [],
  replies: [],
  ...more,
});
const onCard: Anchor = { on: "card", cardId: idOf("c1") };
const read = () => false;

test("[CPLACE-6] a card's badge counts what is open about it and its words, and tells the worst pain", () => {
  const inText: Anchor = {
    ...{ on: "text", cardId: idOf("c1"), from: "", to: "" },
    ...{ quote: "Words", before: "", after: "" },
  };
  const threads = [
    thread(onCard),
    thread(inText, { kind: "pain-point", severity: 2 }),
    thread(onCard, { kind: "pain-point", severity: 4 }),
    thread(onCard, { resolved: { by: { id: idOf("ana"), name: "Ana" }, at: 9 } }),
    thread(onCard, { mergedInto: idOf("t1") }),
  ];
  const pin = pinsOf(threads, map, ({ id }) => id === threads[0]?.id).get("card:c1");
  expect(pin).toMatchObject({ severity: 4, unread: true, told: "3 comments, 1 unread" });
  expect(pin?.threads).toHaveLength(3);
});

test("[CPLACE-6] every kind of place has its badge; the map itself has none", () => {
  const stepId = idOf<StepId>("pay");
  const keys = pinsOf(
    [
      thread({ on: "map" }),
      thread({ on: "stage", stageId: idOf("buy") }),
      thread({ on: "step", stepId }),
      thread({ on: "lane", laneId: idOf("doing") }),
      thread({ on: "cell", laneId: idOf("doing"), stepId }),
      thread({ on: "emotion", personaId: idOf("ana"), stepId }),
    ],
    map,
    read,
  ).keys();
  expect([...keys]).toEqual([
    "stage:buy",
    "step:pay",
    "lane:doing",
    "cell:doing:pay",
    "cell:mood:pay",
  ]);
});

test("[CPLACE-6] what is about a step without a header of its own stands at its stage's", () => {
  renameStep(doc, SEEDER, idOf("wait"), "");
  const folded = readJourney(doc);
  const pins = pinsOf([thread({ on: "step", stepId: idOf("wait") })], folded, read);
  expect([...pins.keys()]).toEqual(["stage:get"]);
});

test("[CPLACE-5] of several raised pain points in a cell the worst comes first", () => {
  const raise = (severity: 1 | 4) => thread(onCard, { kind: "pain-point", severity });
  const [shown] = raisedByCell([raise(1), raise(4)], map).values();
  expect(shown?.map(({ severity }) => severity)).toEqual([4, 1]);
});

test("[CPLACE-7] a new comment changes its own place and no other", () => {
  const [first, second] = [thread(onCard), thread({ on: "stage", stageId: idOf("buy") })];
  const before = pinsOf([first, second], map, read);
  const after = keepingSame(before, pinsOf([first, second, thread(onCard)], map, read));
  expect(after.get("stage:buy")).toBe(before.get("stage:buy"));
  expect(after.get("card:c1")?.threads).toHaveLength(2);
  const same = pinsOf([first, second], map, read);
  expect(keepingSame(before, same), "an edit elsewhere changes nothing").toBe(before);
});
