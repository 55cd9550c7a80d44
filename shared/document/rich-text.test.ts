import { expect, test } from "vitest";
import * as Y from "yjs";
import { EMPTY_TEXT, type RichText, richTextOf } from "../journey/index.ts";
import { fragmentFrom, newJourneyDoc, richTextFrom } from "./index.ts";

function stored(body: RichText): Y.XmlFragment {
  const doc = newJourneyDoc();
  const fragment = fragmentFrom(body);
  doc.getMap("cards").set("c", fragment);
  return fragment;
}

test("[DOC-9] every block has one text to type in from the start, the empty ones too", () => {
  for (const body of [EMPTY_TEXT, richTextOf("One\n\nthree")]) {
    for (const block of stored(body).toArray()) {
      if (!(block instanceof Y.XmlElement)) throw new Error("a block is no element");
      expect(block.toArray().map((child) => child instanceof Y.XmlText)).toEqual([true]);
    }
  }
});

test("[DOC-8] rich text comes back as it was, marks in the editor's order", () => {
  const body: RichText = {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Title" }] },
      {
        type: "paragraph",
        content: [
          { type: "text", text: "plain " },
          { type: "text", text: "both", marks: [{ type: "bold" }, { type: "italic" }] },
          { type: "hardBreak" },
          {
            type: "text",
            text: "link",
            marks: [{ type: "link", attrs: { href: "https://example.com" } }, { type: "bold" }],
          },
        ],
      },
      { type: "paragraph" },
    ],
  };
  expect(richTextFrom(stored(body))).toEqual(body);
});

test("[READ-7] whatever stands in a body, it is read as plain JSON", () => {
  const fragment = stored(richTextOf("Words"));
  const block = fragment.get(0);
  if (!(block instanceof Y.XmlElement)) throw new Error("a block is no element");
  const deep: unknown = JSON.parse(`${"[".repeat(100)}${"]".repeat(100)}`);
  const odd = { big: 10n, type: new Y.Map(), bytes: new Uint8Array(2), endless: Number.NaN, deep };
  for (const [name, value] of Object.entries({ level: 2, ...odd })) {
    Reflect.apply(block.setAttribute, block, [name, value]);
  }
  const read = richTextFrom(fragment);
  expect(read.content).toEqual([
    { type: "paragraph", attrs: { level: 2 }, content: [{ type: "text", text: "Words" }] },
  ]);
  expect(JSON.parse(JSON.stringify(read))).toEqual(read);
});
