import type { RichMark, RichNode, RichText } from "../../../shared/journey/index.ts";

const text = (words: string, ...marks: readonly (string | RichMark)[]): RichNode => ({
  type: "text",
  text: words,
  ...(marks.length > 0 && {
    marks: marks.map((mark) => (typeof mark === "string" ? { type: mark } : mark)),
  }),
});
const node = (type: string, ...content: readonly RichNode[]): RichNode => ({ type, content });
const withAttrs = (attrs: Record<string, unknown>, block: RichNode): RichNode => ({
  ...block,
  attrs,
});
const p = (...content: readonly RichNode[]): RichNode => node("paragraph", ...content);
const link = (href: string): RichMark => ({ type: "link", attrs: { href } });
const br: RichNode = { type: "hardBreak" };
const mention = (kind: string, id: string, label: string): RichNode =>
  withAttrs({ kind, id, label }, { type: "mention" });
const doc = (...content: readonly RichNode[]): RichText => ({ type: "doc", content });

/** Texts of every kind that a card can hold. */
export const SAMPLE_TEXTS: Readonly<Record<string, RichText>> = {
  "one paragraph": doc(p(text("Sees an ad"))),
  "empty paragraphs": doc(p(), p(text("between")), p()),
  "marks that overlap": doc(
    p(
      text("plain "),
      text("bold ", "bold"),
      text("bold italic", "bold", "italic"),
      text(" italic", "italic"),
      text(" struck", "strike", "underline"),
      text(" code", "code"),
    ),
  ),
  "a link across bold": doc(
    p(
      text("see ", "bold"),
      text("the ", "bold", link("https://example.com/a?b=1&c=2")),
      text("shop", link("https://example.com/a?b=1&c=2")),
      text(" or "),
      text("another", link("https://example.org")),
      text("mail", link("mailto:a@example.com")),
    ),
  ),
  headings: doc(
    ...[1, 2, 3, 7].map((level) => withAttrs({ level }, node("heading", text(`Level ${level}`)))),
  ),
  lists: doc(
    node("bulletList", node("listItem", p(text("one"))), node("listItem", p(text("two")), p())),
    withAttrs(
      { start: 3 },
      node(
        "orderedList",
        node("listItem", p(text("a")), node("bulletList", node("listItem", p(text("b"))))),
      ),
    ),
    withAttrs({ start: 1 }, node("orderedList", node("listItem", p(text("c"))))),
  ),
  "a checklist": doc(
    node(
      "taskList",
      withAttrs({ checked: true }, node("taskItem", p(text("Call ", "bold"), text("the shop")))),
      withAttrs(
        { checked: false },
        node("taskItem", p(), node("taskList", node("taskItem", p(text("nested"))))),
      ),
    ),
  ),
  "breaks and rules": doc(
    p(text("line"), br, text("next")),
    p(text("ends"), br),
    { type: "horizontalRule" },
    p(br, br),
  ),
  pictures: doc(
    p(text("Before")),
    withAttrs({ picture: "tree", width: 640, height: 480, alt: "A tree" }, { type: "image" }),
    node(
      "bulletList",
      node(
        "listItem",
        p(),
        withAttrs({ picture: "cart", width: 8, height: 9, alt: "" }, { type: "image" }),
      ),
    ),
    p(),
  ),
  mentions: doc(
    p(text("Ask "), mention("person", "u1", "Ana Ruiz"), text(" first")),
    p(
      mention("card", "c1", "As it was called"),
      text(" ", "bold"),
      mention("card", "gone", "Gone"),
    ),
    p(mention("team", "t1", "Sales"), { type: "mention" }),
    node("heading", mention("person", "u2", "Ben")),
  ),
  "quote and code": doc(
    node("blockquote", p(text("They said")), node("blockquote", p(text("deeper")))),
    withAttrs({ language: null }, node("codeBlock", text("const a = 1;\nb\n"))),
    node("codeBlock"),
  ),
};
