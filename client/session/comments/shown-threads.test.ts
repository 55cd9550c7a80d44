import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import {
  type CommentsDoc,
  newCommentsDoc,
  reply,
  startThread,
  ThreadsTracker,
} from "../../../shared/comments/index.ts";
import { idOf, type ReplyId, type ThreadId, type UserId } from "../../../shared/journey/index.ts";
import type { ThreadCommand } from "../../api/threads.ts";
import type { Kept } from "./outbox-shelf.ts";
import { ShownThreads } from "./shown-threads.ts";

const T1 = idOf<ThreadId>("t1");
const R1 = idOf<ReplyId>("r1");
const me = { id: idOf<UserId>("me"), name: "Me" };
const ben = { id: idOf<UserId>("ben"), name: "Ben" };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const kept = (command: ThreadCommand, refused?: string): Kept => ({
  key: JSON.stringify(command),
  at: 1_000,
  command,
  ...(refused && { refused }),
});
const begin: ThreadCommand = {
  do: "start",
  id: T1,
  kind: "pain-point",
  severity: 3,
  anchor: { on: "map" },
  text: "It hurts",
  mentions: [],
};

function shown(doc: CommentsDoc = newCommentsDoc()) {
  const tracker = new ThreadsTracker(doc);
  const threads = new ShownThreads(tracker, me, ({ id }) => id === me.id, Date.now);
  onTestFinished(() => threads.stop());
  return { doc, threads };
}

const onServer = (doc: CommentsDoc) =>
  startThread(
    doc,
    { author: me, at: 2_000 },
    {
      id: T1,
      kind: "pain-point",
      severity: 3,
      anchor: { on: "map" },
      text: "It hurts",
      mentions: [],
      where: "Returns",
    },
  );

test("[OUTBOX-1] what waits is shown as it will be", () => {
  const { threads } = shown();
  threads.wait([
    kept(begin),
    kept({ do: "reply", id: T1, reply: { id: R1, text: "Me too", mentions: [] } }),
    kept({ do: "react", id: T1, emoji: "🔥", on: true }),
    kept({ do: "resolve", id: T1 }),
  ]);
  expect(threads.list()).toMatchObject([
    {
      id: T1,
      author: me,
      severity: 3,
      replies: [{ id: R1, text: "Me too", author: me }],
      reactions: [{ emoji: "🔥", by: [me] }],
      resolved: { by: me },
    },
  ]);
  threads.wait([]);
});

test("[OUTBOX-5] what was sent stays until the socket has brought it, and is there once", () => {
  const { doc, threads } = shown();
  threads.wait([kept(begin)]);
  threads.sent(kept(begin));
  threads.wait([]);
  expect(threads.list()).toHaveLength(1);
  onServer(doc);
  expect(threads.list()).toMatchObject([{ id: T1, where: "Returns", at: 2_000 }]);
});

test("[OUTBOX-5] what others have changed meanwhile is not hidden for long by what was sent", () => {
  const { doc, threads } = shown();
  onServer(doc);
  const edit: ThreadCommand = { do: "edit", id: T1, changes: { text: "Mine" } };
  threads.sent(kept(edit));
  threads.wait([]);
  expect(threads.thread(T1)?.text).toBe("Mine");
  vi.advanceTimersByTime(10_001);
  expect(threads.thread(T1)?.text).toBe("It hurts");
});

test("[OUTBOX-5] a reaction that has come back counts once", () => {
  const { doc, threads } = shown();
  onServer(doc);
  const react: ThreadCommand = { do: "react", id: T1, emoji: "👍", on: true };
  threads.wait([kept(react)]);
  threads.sent(kept(react));
  doc.getMap("reactions").set(`${T1}|👍|${me.id}`, { name: "Me", at: 1 });
  threads.wait([]);
  expect(threads.thread(T1)?.reactions).toEqual([{ emoji: "👍", by: [me] }]);
});

test("[OUTBOX-3] refused words of one's own stay where they would stand; a refused change does not", () => {
  const { doc, threads } = shown();
  onServer(doc);
  threads.wait([
    kept({ do: "edit", id: T1, changes: { text: "Changed" } }, "no"),
    kept({ do: "reply", id: T1, reply: { id: R1, text: "Mine", mentions: [] } }, "no"),
  ]);
  expect(threads.thread(T1)).toMatchObject({ text: "It hurts", replies: [{ text: "Mine" }] });
});

test("[OUTBOX-4] what vanishes from the outbox was sent by another tab, and stays shown until it is here", () => {
  const { threads } = shown();
  threads.wait([kept(begin)]);
  threads.wait([]);
  expect(threads.list()).toHaveLength(1);
});

test("[OUTBOX-5] words deleted under others' answers leave the answers", () => {
  const { doc, threads } = shown();
  onServer(doc);
  reply(doc, { author: ben, at: 3_000 }, { id: R1, threadId: T1, text: "Same here", mentions: [] });
  threads.wait([kept({ do: "delete", id: T1 })]);
  expect(threads.thread(T1)).toMatchObject({ text: "", textRemoved: true, replies: [{ id: R1 }] });
});
