import { expect, test } from "vitest";
import { idOf, type ReplyId, type ThreadId, type UserId } from "../journey/index.ts";
import {
  type CommentsDoc,
  newCommentsDoc,
  REACTIONS,
  readThreads,
  removeReply,
  removeThread,
  reply,
  startThread,
  ThreadsTracker,
} from "./index.ts";

const T = (id: string) => idOf<ThreadId>(id);
const R = (id: string) => idOf<ReplyId>(id);
const mia = { id: idOf<UserId>("mia"), name: "Mia" };
const stamp = (at: number) => ({ author: mia, at });

function begin(doc: CommentsDoc, id: string, at: number): void {
  startThread(doc, stamp(at), {
    id: T(id),
    kind: "comment",
    anchor: { on: "map" },
    text: id,
    mentions: [],
    where: "",
  });
}

const answer = (doc: CommentsDoc, id: string, to: string, at: number) =>
  reply(doc, stamp(at), { id: R(id), threadId: T(to), text: id, mentions: [] });

test("[CPANEL-1] what a change did not touch stays the same object, and only those it touched are told", () => {
  const doc = newCommentsDoc();
  begin(doc, "a", 1);
  begin(doc, "b", 2);
  const tracker = new ThreadsTracker(doc);
  const before = tracker.thread(T("a"));
  const told: string[][] = [];
  tracker.subscribe((changed) => told.push([...changed]));
  answer(doc, "r1", "b", 3);
  doc.getMap("reactions").set(`r1|👍|mia`, { name: "Mia", at: 4 });
  expect(told).toEqual([["b"], ["b"]]);
  expect(tracker.thread(T("a"))).toBe(before);
  expect(tracker.current()).toEqual(readThreads(doc));
});

test("[CPANEL-1] threads that are followed change by change equal those read anew", () => {
  const doc = newCommentsDoc();
  const tracker = new ThreadsTracker(doc);
  let state = 7;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  for (let at = 1; at < 400; at++) {
    const thread = `t${random(12)}`;
    const answered = `r${random(30)}`;
    doc.transact(() => {
      const deeds = [
        () => begin(doc, thread, at),
        () => answer(doc, answered, thread, at),
        () => removeReply(doc, T(thread), R(answered), at),
        () => removeThread(doc, T(thread), at, random(2) ? "words" : "completely"),
        () =>
          doc
            .getMap("reactions")
            .set(`${random(2) ? thread : answered}|${REACTIONS[random(6)]}|u${random(3)}`, {
              name: "U",
              at,
            }),
        () => doc.getMap("threads").set("x y", random(2) ? "rubbish" : at),
      ];
      for (let count = 0; count <= random(3); count++) {
        try {
          deeds[random(deeds.length)]?.();
        } catch {
          // What cannot be done changes nothing, and is not what this is about.
        }
      }
    });
    expect(tracker.current()).toEqual(readThreads(doc));
  }
});
