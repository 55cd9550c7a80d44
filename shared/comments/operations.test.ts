import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { idOf, type ReplyId, type StageId, type ThreadId, type UserId } from "../journey/index.ts";
import {
  type Author,
  asCommentsDoc,
  COMMENT_LIMITS,
  classify,
  editReply,
  editThread,
  markPromoted,
  merge,
  newCommentsDoc,
  react,
  readThread,
  readThreads,
  reanchor,
  removeReply,
  removeThread,
  reopen,
  reply,
  resolve,
  split,
  startThread,
  type ThreadStart,
} from "./index.ts";

const t = (id: string): ThreadId => idOf<ThreadId>(id);
const r = (id: string): ReplyId => idOf<ReplyId>(id);
const person = (name: string): Author => ({ id: idOf<UserId>(name), name });
const mia = person("mia");
const ben = person("ben");

const start = (id: string, more: Partial<ThreadStart> = {}): ThreadStart => ({
  id: t(id),
  kind: "comment",
  anchor: { on: "map" },
  where: "Retail",
  text: `about ${id}`,
  mentions: [],
  ...more,
});
const pain = (id: string) => start(id, { kind: "pain-point", severity: 3 });

const docWith = (...starts: readonly ThreadStart[]) => {
  const doc = newCommentsDoc();
  for (const [i, one] of starts.entries()) startThread(doc, { author: mia, at: 100 + i }, one);
  return doc;
};
const idsOf = (doc: ReturnType<typeof newCommentsDoc>) => readThreads(doc).map(({ id }) => id);

describe("saying something", () => {
  test("[CMT-1] a thread and its replies are read as they were said, in order of time", () => {
    const doc = docWith(
      start("b", { mentions: [{ kind: "user", id: ben.id, name: "Ben" }] }),
      start("a", { kind: "pain-point", severity: 4, stageId: idOf<StageId>("s1") }),
    );
    reply(
      doc,
      { author: ben, at: 300 },
      { id: r("r2"), threadId: t("b"), text: "2", mentions: [] },
    );
    reply(
      doc,
      { author: ben, at: 200 },
      { id: r("r1"), threadId: t("b"), text: "1", mentions: [] },
    );
    expect(readThreads(doc)).toMatchObject([
      { id: "b", author: mia, at: 100, text: "about b", replies: [{ id: "r1" }, { id: "r2" }] },
      { id: "a", kind: "pain-point", severity: 4, stageId: "s1", replies: [] },
    ]);
    expect(readThread(doc, t("b"))).toEqual(readThreads(doc)[0]);
    expect(readThread(doc, t("none"))).toBeUndefined();
  });

  test("[CMT-2] an id is used once, by threads and replies together, also after it was removed", () => {
    const doc = docWith(start("a"), start("b"));
    reply(doc, { author: ben, at: 1 }, { id: r("r"), threadId: t("a"), text: "x", mentions: [] });
    removeThread(doc, t("b"), 2, "completely");
    const before = Y.encodeStateAsUpdate(doc);
    for (const id of ["a", "b", "r"]) {
      const by = { author: mia, at: 9 };
      expect(() => startThread(doc, by, start(id)), id).toThrow(/id/);
      const said = { id: r(id), threadId: t("a"), text: "x", mentions: [] };
      expect(() => reply(doc, by, said), id).toThrow(/id/);
    }
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  test("[CMT-3] what makes no sense is refused and changes nothing", () => {
    const doc = docWith(start("a"));
    const before = Y.encodeStateAsUpdate(doc);
    const by = { author: mia, at: 9 };
    const wrong: readonly Partial<ThreadStart>[] = [
      { text: " \n " },
      { text: "x".repeat(COMMENT_LIMITS.text + 1) },
      { kind: "pain-point" },
      { kind: "question", severity: 2 },
      { suggestion: { title: "Refund", kind: "text" } },
    ];
    for (const more of wrong) {
      expect(() => startThread(doc, by, start("new", more))).toThrow();
    }
    const said = { text: "x", mentions: [] };
    expect(() => reply(doc, by, { ...said, id: r("r"), threadId: t("none") })).toThrow("no such");
    expect(() => editThread(doc, t("none"), said, 1)).toThrow("no such");
    expect(() => editReply(doc, t("a"), r("none"), said, 1)).toThrow("no such");
    expect(() => resolve(doc, t("none"), mia, 1)).toThrow("no such");
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  test("[CMT-4] a map has at most 5,000 threads and a thread 500 replies", () => {
    const doc = newCommentsDoc();
    doc.transact(() => {
      for (let i = 0; i < COMMENT_LIMITS.threads; i++) {
        startThread(doc, { author: mia, at: i }, start(`t${i}`));
      }
    });
    expect(() => startThread(doc, { author: mia, at: 1 }, start("more"))).toThrow("at most 5000");
    const say = (i: number) =>
      reply(
        doc,
        { author: ben, at: i },
        { id: r(`r${i}`), threadId: t("t0"), text: "x", mentions: [] },
      );
    for (let i = 0; i < COMMENT_LIMITS.replies; i++) say(i);
    expect(() => say(COMMENT_LIMITS.replies)).toThrow("at most 500");
    expect(readThread(doc, t("t0"))?.replies).toHaveLength(500);
  });
});

describe("changing and removing what was said", () => {
  test("[CMT-5] other words are marked with their time, the same words are no change", () => {
    const doc = docWith(start("a"));
    editThread(doc, t("a"), { text: "about a", mentions: [] }, 500);
    expect(readThread(doc, t("a"))?.editedAt).toBeUndefined();
    const mentions = [{ kind: "user" as const, id: ben.id, name: "Ben" }];
    editThread(doc, t("a"), { text: "other words", mentions }, 600);
    expect(readThread(doc, t("a"))).toMatchObject({ text: "other words", mentions, editedAt: 600 });
  });

  test("[CMT-6] a thread that others replied to keeps their replies when its author removes it", () => {
    const doc = docWith(start("a"), start("b"), start("c"));
    const say = (id: string, threadId: string, author: Author) =>
      reply(doc, { author, at: 200 }, { id: r(id), threadId: t(threadId), text: id, mentions: [] });
    say("r1", "a", ben);
    say("r2", "b", mia);
    for (const id of ["a", "b", "c"]) removeThread(doc, t(id), 300, "words");
    expect(readThreads(doc)).toMatchObject([
      { id: "a", text: "", textRemoved: true, replies: [{ id: "r1", text: "r1" }] },
    ]);
    expect(() => editThread(doc, t("a"), { text: "back", mentions: [] }, 400)).toThrow("removed");
    removeThread(doc, t("a"), 400, "completely");
    expect(readThreads(doc)).toEqual([]);
    expect(doc.getMap("replies").size).toBe(0);
  });

  test("[CMT-6] what is removed takes its reactions along", () => {
    const doc = docWith(start("a"));
    reply(doc, { author: ben, at: 1 }, { id: r("r"), threadId: t("a"), text: "x", mentions: [] });
    react(doc, { threadId: t("a"), replyId: r("r") }, { emoji: "👍", on: true }, mia, 2);
    react(doc, { threadId: t("a") }, { emoji: "👍", on: true }, ben, 2);
    removeReply(doc, t("a"), r("r"), 3);
    expect(readThread(doc, t("a"))?.replies).toEqual([]);
    expect([...doc.getMap("reactions").keys()]).toEqual(["a|👍|ben"]);
  });
});

describe("what becomes of a thread", () => {
  test("[CMT-7] each person feels each thing once, and can take it back", () => {
    const doc = docWith(start("a"));
    const feel = (by: Author, on: boolean, at: number) =>
      react(doc, { threadId: t("a") }, { emoji: "🔥", on }, by, at);
    feel(ben, true, 2);
    feel(mia, true, 1);
    feel(ben, true, 3);
    expect(readThread(doc, t("a"))?.reactions).toEqual([{ emoji: "🔥", by: [mia, ben] }]);
    feel(mia, false, 4);
    feel(mia, false, 5);
    expect(readThread(doc, t("a"))?.reactions).toEqual([{ emoji: "🔥", by: [ben] }]);
  });

  test("[CMT-8] resolving names who and when, the first one counts, reopening forgets it", () => {
    const doc = docWith(start("a"));
    resolve(doc, t("a"), ben, 5);
    resolve(doc, t("a"), mia, 6);
    expect(readThread(doc, t("a"))?.resolved).toEqual({ by: ben, at: 5 });
    reopen(doc, t("a"));
    expect(readThread(doc, t("a"))?.resolved).toBeUndefined();
  });

  test("[CMT-9] a thread can be put somewhere else, be of another kind, and know its card", () => {
    const doc = docWith(pain("a"));
    reanchor(doc, t("a"), {
      anchor: { on: "stage", stageId: idOf("s2") },
      where: "Delivery",
      stageId: idOf("s2"),
    });
    classify(doc, t("a"), { kind: "idea" });
    markPromoted(doc, t("a"), idOf("card"));
    const moved = readThread(doc, t("a"));
    expect(moved).toMatchObject({ kind: "idea", where: "Delivery", stageId: "s2", cardId: "card" });
    expect(moved?.severity).toBeUndefined();
  });

  test("[CMT-10] merged pain points follow the one that speaks for all, never in a circle", () => {
    const doc = docWith(pain("a"), pain("b"), pain("c"), start("d"));
    merge(doc, t("a"), t("b"));
    merge(doc, t("b"), t("c"));
    expect(() => merge(doc, t("c"), t("a"))).toThrow("itself");
    expect(() => merge(doc, t("c"), t("c"))).toThrow("itself");
    expect(() => merge(doc, t("d"), t("c"))).toThrow("Only pain points");
    expect(() => merge(doc, t("c"), t("d"))).toThrow("Only pain points");
    expect(() => merge(doc, t("c"), t("none"))).toThrow("no such");
    split(doc, t("a"));
    merge(doc, t("a"), t("b"));
    expect(readThread(doc, t("a"))?.mergedInto).toBe("c");
    expect(idsOf(asCommentsDoc(doc))).toEqual(["a", "b", "c", "d"]);
  });
});
