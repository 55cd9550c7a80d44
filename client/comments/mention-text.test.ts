import { expect, test } from "vitest";
import type { CommentMention } from "../../shared/comments/index.ts";
import { idOf } from "../../shared/journey/index.ts";
import { mentionsIn, piecesOf, typedMention } from "./mention-text.ts";

const ana: CommentMention = { kind: "user", id: idOf("ana"), name: "Ana" };
const ruiz: CommentMention = { kind: "user", id: idOf("ruiz"), name: "Ana Ruiz" };
const service: CommentMention = { kind: "team", id: idOf("service"), name: "Service" };

const told = (text: string, mentions: readonly CommentMention[] = []) =>
  piecesOf(text, mentions).map((piece) => `${piece.is}:${piece.text}`);

test("[CPANEL-7] mentions and addresses are pieces of their own, and the pieces are the text", () => {
  const text = "Ask @Ana Ruiz, @Ana and @Service (see https://a.example/b?c=1).";
  expect(told(text, [ana, ruiz, service])).toEqual([
    "text:Ask ",
    "mention:@Ana Ruiz",
    "text:, ",
    "mention:@Ana",
    "text: and ",
    "mention:@Service",
    "text: (see ",
    "link:https://a.example/b?c=1",
    "text:).",
  ]);
  expect(
    piecesOf(text, [ana, ruiz, service])
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});

test.each(["javascript:alert(1)", "data:text/html,<b>", "ftp://x.example", "nohttps://x"])(
  "[CPANEL-7] %s is no address to follow",
  (text) => expect(told(text).every((piece) => piece.startsWith("text:"))).toBe(true),
);

test("[CPANEL-6] mentioned is who is still named, each once", () => {
  expect(mentionsIn("@Ana Ruiz and @Ana Ruiz", [ana, ruiz, ruiz])).toEqual([ruiz]);
  expect(mentionsIn("nobody", [ana, service])).toEqual([]);
});

test.each([
  ["@", 1, { from: 0, query: "" }],
  ["Ask @an", 7, { from: 4, query: "an" }],
  ["Ask @Ana Ru", 11, { from: 4, query: "Ana Ru" }],
  ["(@be", 4, { from: 1, query: "be" }],
  ["mail@example", 12, undefined],
  ["@Ana was here", 13, undefined],
  ["Ask @an now", 3, undefined],
])("[CPANEL-6] in %j at %i the mention being typed is %j", (text, caret, typed) => {
  expect(typedMention(text, caret)).toEqual(typed);
});
