import { imageNode, type RichMark, type RichNode, type RichText } from "../../journey/index.ts";
import type { Chance } from "./random-document.ts";
import { randomPicture } from "./random-picture.ts";

const WORDS = ["Pays", "by card", "in the shop", "ﬁts?", "👍", "  ", "<b>", "naïve"];
const MARKS: readonly RichMark[] = [
  { type: "bold" },
  { type: "italic" },
  { type: "strike" },
  { type: "underline" },
  { type: "code" },
  { type: "link", attrs: { href: "https://example.org/a?b=c#d", target: "_blank", rel: null } },
  { type: "link", attrs: { href: "mailto:ana@example.org" } },
];

const several = <T>(random: Chance, least: number, most: number, make: () => T): readonly T[] =>
  Array.from({ length: least + random.below(most - least + 1) }, make);

/** Rich text as the editor leaves it: every kind of node and mark, lists within lists. */
export const randomRichText = (random: Chance): RichText => ({
  type: "doc",
  content: several(random, 0, 4, () => block(random, 3)),
});

function words(random: Chance): RichNode {
  const mark = random.chance(0.4) ? random.pick(MARKS) : undefined;
  const text = random.pick(WORDS) ?? "";
  return mark ? { type: "text", text, marks: [mark] } : { type: "text", text };
}

const MENTIONS: readonly RichNode[] = [
  { type: "mention", attrs: { kind: "person", id: "u-1", label: "Ana Ruiz" } },
  { type: "mention", attrs: { kind: "card", id: "c_1", label: "Pays" } },
];

function inline(random: Chance): RichNode {
  if (random.chance(0.15)) return { type: "hardBreak" };
  return (random.chance(0.1) && random.pick(MENTIONS)) || words(random);
}

function line(random: Chance, type: string, attrs?: RichNode["attrs"]): RichNode {
  const content = several(random, 0, 3, () => inline(random));
  return { type, ...(attrs && { attrs }), ...(content.length > 0 && { content }) };
}

function block(random: Chance, depth: number): RichNode {
  const within = () => block(random, depth - 1);
  const items = (type: string, attrs?: () => RichNode["attrs"]): readonly RichNode[] =>
    several(random, 1, 3, () => {
      const set = attrs?.();
      const content = [line(random, "paragraph"), ...several(random, 0, 1, within)];
      return { type, ...(set && { attrs: set }), content };
    });
  switch (random.below(depth > 0 ? 8 : 4)) {
    case 1:
      return line(random, "heading", { level: 1 + random.below(3) });
    case 2:
      return random.chance(0.5) ? { type: "horizontalRule" } : imageNode(randomPicture(random));
    case 3:
      return {
        type: "codeBlock",
        attrs: { language: random.pick([null, "css"]) },
        content: [{ type: "text", text: "a {\n}" }],
      };
    case 4:
      return { type: "bulletList", content: items("listItem") };
    case 5:
      return { type: "orderedList", attrs: { start: 3, type: null }, content: items("listItem") };
    case 6:
      return {
        type: "taskList",
        content: items("taskItem", () => ({ checked: random.chance(0.5) })),
      };
    case 7:
      return { type: "blockquote", content: several(random, 1, 2, within) };
    default:
      return line(random, "paragraph");
  }
}
