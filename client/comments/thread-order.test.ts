import { expect, test } from "vitest";
import type { Anchor, Thread } from "../../shared/comments/index.ts";
import { readJourney } from "../../shared/document/index.ts";
import { idOf, type TeamId, type UserId } from "../../shared/journey/index.ts";
import { deleteCards } from "../../shared/operations/index.ts";
import { SEEDER, sampleDoc } from "../../shared/testing/index.ts";
import { arrange, type Filters, type Sort } from "./thread-order.ts";

const ME = idOf<UserId>("me");
const SERVICE = idOf<TeamId>("service");
const doc = sampleDoc();
const map = readJourney(doc);
const [first, second] = map.columns;

let at = 0;
function thread(id: string, more: Partial<Thread> = {}): Thread {
  at++;
  return {
    id: idOf(id),
    kind: "comment",
    anchor: { on: "map" },
    where: "",
    author: { id: idOf("ben"), name: "Ben" },
    text: id,
    mentions: [],
    at,
    reactions: [],
    replies: [],
    ...more,
  };
}

const reader = {
  isMine: (id: UserId) => id === ME,
  isUnread: ({ text }: Thread) => text === "unread",
  teamId: SERVICE,
  severityOf: ({ severity }: Thread) => severity,
};
const ids = (threads: readonly Thread[], filters: Filters, sort: Sort = "newest") =>
  arrange(threads, map, { filters, sort, reader }).placed.map(({ id }) => id);

const mine = { author: { id: ME, name: "Me", teamId: SERVICE } };
const pain = (severity: 1 | 2 | 3 | 4) => ({ kind: "pain-point", severity }) as const;

test("[CPANEL-2] filters combine: only what fits all of them is shown", () => {
  const threads = [
    thread("a", { ...mine, ...pain(3) }),
    thread("b", { ...mine, ...pain(2) }),
    thread("c", pain(4)),
    thread("d", mine),
    thread("unread"),
  ];
  expect(ids(threads, { mine: true, severity: 3 })).toEqual(["a"]);
  expect(ids(threads, { severity: 3 })).toEqual(["c", "a"]);
  expect(ids(threads, { kind: "comment", mine: true })).toEqual(["d"]);
  expect(ids(threads, { unread: true })).toEqual(["unread"]);
  expect(ids(threads, { teamId: SERVICE, kind: "pain-point" })).toEqual(["b", "a"]);
});

test("[CPANEL-2] what mentions me or my team is found, in answers too", () => {
  const me = { kind: "user", id: ME, name: "Me" } as const;
  const team = { kind: "team", id: SERVICE, name: "Service" } as const;
  const { author, text, mentions, at: time, reactions } = thread("x", { mentions: [team] });
  const reply = { id: idOf<never>("r"), author, text, mentions, at: time, reactions };
  const threads = [thread("a", { mentions: [me] }), thread("b"), thread("c", { replies: [reply] })];
  expect(ids(threads, { mentions: true })).toEqual(["c", "a"]);
});

test("[CPANEL-2] by stage counts where a thread stands now, and of the detached where it stood", () => {
  if (!first || !second) throw new Error("the sample has two stages");
  const stageId = second.stage.id;
  const here = thread("a", { anchor: { on: "stage", stageId } });
  const gone = thread("b", { anchor: { on: "card", cardId: idOf("nowhere") }, stageId });
  const there = thread("c", { anchor: { on: "stage", stageId: first.stage.id }, stageId });
  const found = arrange([here, gone, there], map, { filters: { stageId }, sort: "board", reader });
  expect(found).toEqual({ placed: [here], detached: [gone] });
});

test("[CPANEL-3] in board order threads stand as one reads the board", () => {
  const [laneA, laneB] = map.lanes;
  const [stepA] = first?.steps ?? [];
  const [stepB] = second?.steps ?? [];
  if (!laneA || !laneB || !stepA || !stepB || !second) throw new Error("the sample is too small");
  const anchors: Readonly<Record<string, Anchor>> = {
    map: { on: "map" },
    lane: { on: "lane", laneId: laneB.id },
    stepA: { on: "step", stepId: stepA.id },
    cellAA: { on: "cell", stepId: stepA.id, laneId: laneA.id },
    cellAB: { on: "cell", stepId: stepA.id, laneId: laneB.id },
    stage: { on: "stage", stageId: second.stage.id },
    cellBA: { on: "cell", stepId: stepB.id, laneId: laneA.id },
  };
  const threads = Object.entries(anchors).map(([id, anchor]) => thread(id, { anchor }));
  expect(ids(threads.toReversed(), {}, "board")).toEqual(Object.keys(anchors));
});

test("[CPANEL-3] the newest or the worst stand first if that is asked for", () => {
  const threads = [thread("old"), thread("bad", pain(4)), thread("less", pain(2)), thread("new")];
  expect(ids(threads, {}, "newest")).toEqual(["new", "less", "bad", "old"]);
  expect(ids(threads, {}, "severity")).toEqual(["bad", "less", "new", "old"]);
});

test("[CPANEL-3] a thread whose card is deleted is detached, and stands again where the card comes back", () => {
  const cardId = idOf<never>("c1");
  const about = thread("a", { anchor: { on: "card", cardId } });
  const all = (journey: typeof map) =>
    arrange([about], journey, { filters: {}, sort: "board", reader });
  expect(all(map).placed).toEqual([about]);
  const other = sampleDoc();
  deleteCards(other, SEEDER, [cardId], { at: 1, batch: idOf("b1") });
  expect(all(readJourney(other))).toEqual({ placed: [], detached: [about] });
});
