import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { idOf, type ThreadId } from "../journey/index.ts";
import { SeededRandom } from "../testing/index.ts";
import {
  ANCHOR_LIMITS,
  asCommentsDoc,
  COMMENT_LIMITS,
  COMMENT_ROOTS,
  REACTIONS,
  readAnchor,
  readThread,
  readThreads,
  type Thread,
} from "./index.ts";

const author = { id: "mia", name: "Mia" };

const GARBAGE: readonly ((random: SeededRandom) => unknown)[] = [
  () => null,
  () => true,
  () => Number.NaN,
  () => -1,
  () => 1e300,
  () => "x".repeat(9_000),
  () => "",
  () => [],
  () => [null, {}, 7, { kind: "user" }, { kind: "team", id: "sales", name: 7 }],
  () => ({ id: "mia", name: "Mia" }),
  () => ({ by: author, at: 1 }),
  () => ({ on: "text", cardId: "c", quote: 7, from: "x".repeat(900) }),
  () => JSON.parse('{"__proto__": {"id": "x"}, "on": "__proto__"}'),
  () => new Uint8Array([1, 2, 3]),
  () => new Y.Map(),
  () => new Y.Array(),
  () => new Y.Text("loose"),
  (random) => random.text(12),
];

const KEYS = [
  ...["author", "text", "mentions", "at", "editedAt", "imported", "kind", "severity", "anchor"],
  ...["where", "stageId", "threadId", "resolved", "cardId", "mergedInto", "suggestion"],
  ...["textRemoved", "__proto__", "constructor"],
];
const IDS = ["a", "b", "c", "no id", "__proto__", "constructor", "", "x".repeat(41)];

function spoil(doc: Y.Doc, random: SeededRandom): void {
  const value = random.pick(GARBAGE)?.(random);
  const root: Y.Map<unknown> = doc.getMap(random.pick(COMMENT_ROOTS));
  const id = random.pick(IDS) ?? "a";
  if (random.chance(0.2)) {
    const parts = [id, random.pick(REACTIONS), random.pick(IDS), "more"];
    return void doc.getMap("reactions").set(parts.slice(0, 2 + random.below(3)).join("|"), value);
  }
  if (random.chance(0.2)) return void root.set(id, value);
  const known = root.get(id);
  const entity: Y.Map<unknown> = known instanceof Y.Map && known.doc ? known : new Y.Map();
  if (entity !== known) {
    root.set(id, entity);
    entity.set("author", { ...author });
  }
  entity.set(random.pick(KEYS) ?? "text", value);
}

function mustBeSound(threads: readonly Thread[]): void {
  for (const thread of threads) {
    expect(thread.id).toMatch(/^[\w-]{1,40}$/);
    expect(thread.severity !== undefined).toBe(thread.kind === "pain-point");
    expect(thread.where.length).toBeLessThanOrEqual(COMMENT_LIMITS.where);
    for (const words of [thread, ...thread.replies]) {
      expect(words.text.length).toBeLessThanOrEqual(COMMENT_LIMITS.text);
      expect(words.author.id).toMatch(/^[\w-]{1,40}$/);
      expect(() => new Date(words.at).toISOString()).not.toThrow();
    }
    expect(JSON.parse(JSON.stringify(thread))).toEqual(thread);
  }
  expect(threads.map(({ at }) => at)).toEqual(
    threads.map(({ at }) => at).toSorted((a, b) => a - b),
  );
}

describe("reading comments", () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed))(
    "[CMT-1] whatever the document holds, reading answers with threads (seed %i)",
    (seed) => {
      const random = new SeededRandom(seed);
      const doc = asCommentsDoc(new Y.Doc());
      for (let round = 0; round < 60; round++) {
        spoil(doc, random);
        const threads = readThreads(doc);
        mustBeSound(threads);
        for (const thread of threads) expect(readThread(doc, thread.id)).toEqual(thread);
      }
    },
  );

  test("[CMT-1] a reply to what is not there is not shown, and words of nobody are nobody's", () => {
    const doc = asCommentsDoc(new Y.Doc());
    const words = (fields: object) => new Y.Map<unknown>(Object.entries(fields));
    doc.getMap("threads").set("a", words({ author, text: "a", at: 1 }));
    doc.getMap("threads").set("b", words({ text: "b", at: 2 }));
    doc.getMap("replies").set("r", words({ author, text: "r", at: 3, threadId: "b" }));
    doc.getMap("replies").set("s", words({ text: "s", at: 3, threadId: "a" }));
    expect(readThreads(doc)).toMatchObject([{ id: "a", replies: [] }]);
    expect(readThread(doc, idOf<ThreadId>("b"))).toBeUndefined();
  });

  test("[CMT-11] what is no anchor stands on the map; quotes are cut, positions are whole or none", () => {
    const none = [
      null,
      7,
      "map",
      {},
      { on: "card" },
      { on: "cell", laneId: "l" },
      { on: "toString" },
    ];
    for (const wrong of none) expect(readAnchor(wrong)).toEqual({ on: "map" });
    const text = {
      on: "text",
      cardId: "c",
      from: "x".repeat(ANCHOR_LIMITS.position + 1),
      to: "{}",
    };
    expect(readAnchor({ ...text, quote: "q".repeat(500), before: 7 })).toEqual({
      ...{ on: "text", cardId: "c", from: "", to: "{}", before: "", after: "" },
      quote: "q".repeat(ANCHOR_LIMITS.quote),
    });
  });
});
