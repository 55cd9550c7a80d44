import { getSchema, Node } from "@tiptap/core";
import { TaskItem, TaskList } from "@tiptap/extension-list";
import { StarterKit } from "@tiptap/starter-kit";
import { describe, expect, test } from "vitest";
import { type CardId, idOf, plainTextOf, type RichNode } from "../journey/index.ts";
import { SeededRandom } from "../testing/index.ts";
import { readRichText } from "./rich-text-read.ts";
import { randomRichText } from "./testing/random-rich-text.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import { collectWarnings } from "./warnings.ts";

/** Pin one with `SEED=17 npx vitest run shared/exchange`. */
const SEEDS = process.env.SEED ? [Number(process.env.SEED)] : [41, 42, 43, 44, 45];

function read(content: unknown) {
  const warnings = collectWarnings();
  const body = readRichText({ type: "doc", content }, "cards[0].body", warnings);
  return { content: body.content, messages: warnings.all().map(({ message }) => message) };
}
const text = (words: string, ...marks: unknown[]) =>
  marks.length > 0 ? { type: "text", text: words, marks } : { type: "text", text: words };
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });

/** The editor's own grammar is the judge of what it would keep. */
const nothing = { kind: { default: null }, id: { default: null }, label: { default: null } };
const Mention = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => nothing,
});
const Image = Node.create({
  name: "image",
  group: "block",
  atom: true,
  addAttributes: () => ({
    picture: { default: null },
    width: { default: null },
    height: { default: null },
    alt: { default: "" },
  }),
});
const schema = getSchema([
  Image,
  Mention,
  StarterKit.configure({ undoRedo: false }),
  TaskList,
  TaskItem.configure({ nested: true }),
]);
const isSound = (content: readonly RichNode[]): boolean => {
  const filled = content.length > 0 ? content : [{ type: "paragraph" }];
  schema.nodeFromJSON({ type: "doc", content: filled }).check();
  return true;
};

describe("rich text that the editor wrote", () => {
  test.each(SEEDS)("[EXC-30] it is read as it is, seed %i", (seed) => {
    const random = new SeededRandom(seed);
    for (let round = 0; round < 300; round += 1) {
      const { content } = randomRichText(random);
      expect(isSound(content)).toBe(true);
      expect(read(content)).toEqual({ content, messages: [] });
    }
  });

  test("[EXC-30] no body and an empty one are empty", () => {
    expect(readRichText(undefined, "", collectWarnings())).toEqual({ type: "doc", content: [] });
    expect(readRichText(null, "", collectWarnings())).toEqual({ type: "doc", content: [] });
    expect(read([]).content).toEqual([]);
  });
});

describe("rich text from elsewhere", () => {
  const TYPES = [
    "paragraph",
    "heading",
    "bulletList",
    "orderedList",
    "listItem",
    "taskList",
    "taskItem",
    "blockquote",
    "codeBlock",
    "horizontalRule",
    "hardBreak",
    "text",
    "image",
    "table",
    "doc",
    7,
  ];
  const anyNode = (random: SeededRandom, depth: number): Record<string, unknown> => {
    const content = Array.from({ length: depth > 0 ? random.below(4) : 0 }, () =>
      anyNode(random, depth - 1),
    );
    const attrs = random.pick([undefined, null, { level: 5 }, { checked: "yes", start: -1 }]);
    const marks = random.pick([undefined, [{ type: "bold" }, { type: "blink" }, null], "x"]);
    const type = random.pick(TYPES);
    return {
      type,
      content,
      attrs,
      marks,
      text: type === "text" ? random.text(random.below(3)) : 1,
    };
  };
  const wordsIn = (node: Record<string, unknown>): string =>
    node.type === "text"
      ? String(node.text)
      : Array.isArray(node.content) && node.type !== "hardBreak"
        ? node.content.map(wordsIn).join("")
        : "";

  test.each(SEEDS)("[EXC-31] whatever it holds, the editor can keep it, seed %i", (seed) => {
    const random = new SeededRandom(seed);
    for (let round = 0; round < 1000; round += 1) {
      const raw = anyNode(random, 4);
      const { content } = read([raw]);
      expect(isSound(content)).toBe(true);
      const isCut = JSON.stringify(raw).includes("horizontalRule");
      if (isCut) continue;
      const words = plainTextOf({ type: "doc", content }).replace(/\s/g, "");
      expect(words).toBe(wordsIn(raw));
    }
  });

  test("[EXC-31] unknown nodes are unwrapped, each kind named once", () => {
    const cell = { type: "tableCell", content: [paragraph(text("42 %"))] };
    const table = { type: "table", content: [{ type: "tableRow", content: [cell, cell] }] };
    expect(read([table, { type: "video", attrs: { src: "x" } }])).toEqual({
      content: [paragraph(text("42 %")), paragraph(text("42 %"))],
      messages: [
        "cards[0].body: “table” is not known here: what was in it was kept.",
        "cards[0].body: “tableRow” is not known here: what was in it was kept.",
        "cards[0].body: “tableCell” is not known here: what was in it was kept.",
        "cards[0].body: “video” is not known here: it was left out.",
      ],
    });
  });

  test("[EXC-31] words outside a block become a paragraph, a list's an item", () => {
    const { content } = read([
      text("loose "),
      text("words"),
      { type: "bulletList", content: [text("one"), { type: "listItem", content: [] }] },
      { type: "heading", attrs: { level: 6 }, content: [paragraph(text("deep"))] },
    ]);
    expect(content).toEqual([
      paragraph(text("loose "), text("words")),
      {
        type: "bulletList",
        content: [
          { type: "listItem", content: [paragraph(text("one"))] },
          { type: "listItem", content: [{ type: "paragraph" }] },
        ],
      },
      { type: "heading", attrs: { level: 3 }, content: [text("deep")] },
    ]);
  });
});

describe("links and attributes", () => {
  const link = (href: unknown) => ({
    type: "link",
    attrs: { href, target: "_blank", onclick: "x" },
  });

  test.each(["https://example.org/a?b#c", "http://localhost:3000", "MAILTO:ana@example.org"])(
    "[EXC-32] %s stays a link",
    (href) => {
      expect(read([paragraph(text("here", link(href)))])).toEqual({
        content: [paragraph(text("here", { type: "link", attrs: { href, target: "_blank" } }))],
        messages: [],
      });
    },
  );

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt://x",
    " https://example.org",
    "java\nscript:alert(1)",
    "https://a b",
    "data:text/html,x",
    "//example.org",
    "/maps/1",
    "file:///etc/passwd",
    "",
    7,
    null,
  ])("[EXC-32] %j is no link: the words stay", (href) => {
    expect(read([paragraph(text("here", { type: "bold" }, link(href)))])).toEqual({
      content: [paragraph(text("here", { type: "bold" }))],
      messages: ["cards[0].body: the format “link” cannot be kept: its words were."],
    });
  });

  test("[EXC-32] attributes that are not known, or not sound, are left out", () => {
    const { content } = read([
      { ...paragraph(text("a")), attrs: { style: "position: fixed", textAlign: null } },
      {
        type: "codeBlock",
        attrs: { language: "a b<", class: "x" },
        content: [text("b", { type: "bold" })],
      },
    ]);
    expect(content).toEqual([paragraph(text("a")), { type: "codeBlock", content: [text("b")] }]);
  });
});

describe("mentions", () => {
  const mention = (attrs: unknown) => ({ type: "mention", attrs });
  const pays = { kind: "card", id: "c 1", label: "Pays" };

  test("[EXC-34] a mentioned card goes by the id it has on the map", () => {
    const warnings = collectWarnings();
    const body = { type: "doc", content: [paragraph(mention(pays))] };
    const renamed = new Map([["c 1", idOf<CardId>("n1")]]);
    expect(readRichText(body, "", warnings, renamed).content).toEqual([
      paragraph(mention({ ...pays, id: "n1" })),
    ]);
    expect(warnings.all()).toEqual([]);
  });

  test("[EXC-34] of one that names nothing the words stay, and of one without words nothing", () => {
    const bad = [
      pays,
      { kind: "team", id: "t1", label: "Sales" },
      { kind: "card", id: "c1" },
      null,
    ];
    expect(read([paragraph(...bad.map(mention))])).toEqual({
      content: [paragraph(text("@Pays"), text("@Sales"))],
      messages: ["cards[0].body: a mention names nobody and no card."],
    });
  });

  test("[EXC-34] in code it is its words", () => {
    const ana = mention({ kind: "person", id: "u1", label: "Ana" });
    expect(read([{ type: "codeBlock", content: [text("by "), ana] }]).content).toEqual([
      { type: "codeBlock", content: [text("by @Ana")] },
    ]);
  });

  test("[TXT-43] plain text says whom or what a line mentions, and breaks no line", () => {
    const ana = mention({ kind: "person", id: "u1", label: "Ana" });
    const { content } = read([paragraph(text("Ask "), ana, text(" first")), paragraph(text("So"))]);
    expect(plainTextOf({ type: "doc", content })).toBe("Ask @Ana first\nSo");
  });
});

describe("rich text that is refused", () => {
  const nested = (depth: number): unknown =>
    depth === 0 ? paragraph(text("x")) : { type: "blockquote", content: [nested(depth - 1)] };

  test.each([
    ["words", "must be rich text"],
    [{ type: "paragraph" }, "must be rich text"],
    [{ type: "doc", content: {} }, "has a content that is no list"],
    [{ type: "doc", content: ["x"] }, "has something in it that is no node"],
    [{ type: "doc", content: [{ type: "text" }] }, "has a text node without text"],
    [{ type: "doc", content: [nested(60)] }, "is nested more than 60 deep"],
  ])("[EXC-33] it is refused with its path: %#", (body, reason) => {
    const run = () => readRichText(body, "cards[0].body", collectWarnings());
    expect(run).toThrow(UnreadableFile);
    expect(run).toThrow(`cards[0].body ${reason}`);
  });

  test("[EXC-33] as deep as may be is read", () => {
    expect(read([nested(58)]).content).toHaveLength(1);
  });

  test("[EXC-30] however long a body is, it is read whole, in time that grows with it", () => {
    const long = Array.from({ length: 50_000 }, (_, at) =>
      paragraph(text(`line ${at} `.repeat(5))),
    );
    const start = performance.now();
    expect(read(long)).toEqual({ content: long, messages: [] });
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
