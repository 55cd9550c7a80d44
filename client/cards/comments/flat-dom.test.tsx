import { render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { flatTextOf, type Thread } from "../../../shared/comments/index.ts";
import { idOf, richTextOf } from "../../../shared/journey/index.ts";
import { sampleDoc } from "../../../shared/testing/index.ts";
import { SessionProvider } from "../../session/index.ts";
import { visit } from "../../session/testing/device.ts";
import { FakeServer } from "../../session/testing/fake-server.ts";
import { SAMPLE_TEXTS } from "../testing/samples.ts";
import { StaticRichText } from "../text/StaticRichText.tsx";
import { chosenText } from "./chosen-text.ts";
import { type DrawnTexts, markedNow, textThreads, threadAtCaret } from "./commented-texts.ts";
import { domRange, flatDom, offsetInDom, TEXTS } from "./flat-dom.ts";

const session = visit(new FakeServer(sampleDoc()));
afterEach(() => document.getSelection()?.removeAllRanges());

function drawn(body: Parameters<typeof StaticRichText>[0]["body"]): Element {
  const { container } = render(
    <SessionProvider session={session}>
      <div data-card="c1">
        <StaticRichText body={body} />
      </div>
    </SessionProvider>,
  );
  const root = container.querySelector(TEXTS);
  if (!root) throw new Error("no text drawn");
  return root;
}

test.each(Object.entries(SAMPLE_TEXTS))(
  "[CPLACE-8] what is drawn counts the characters of the text, there and back: %s",
  (_name, body) => {
    const root = drawn(body);
    const flat = flatDom(root, body);
    const words = flatTextOf(body);
    expect(flat.length).toBe(words.length);
    for (let from = 0; from < words.length; from++) {
      const range = domRange(flat, { from, to: from + 1 });
      // Somebody mentioned is chosen as a whole, a line's end is not drawn.
      if (range?.toString().length !== 1) continue;
      expect(range.toString()).toBe(words[from]);
      expect(offsetInDom(flat, range.startContainer, range.startOffset)).toBe(from);
      expect(offsetInDom(flat, range.endContainer, range.endOffset)).toBe(from + 1);
    }
  },
);

test("[CPLACE-8] a place between elements is the end of what stands before it", () => {
  const body = richTextOf("First line\nSecond line");
  const root = drawn(body);
  const flat = flatDom(root, body);
  expect(offsetInDom(flat, root, 0)).toBe(0);
  expect(offsetInDom(flat, root, 1)).toBe("First line".length);
  expect(offsetInDom(flat, root, 2)).toBe(flat.length);
});

test("[CPLACE-8] marked words of a card are known by their characters; without words nothing is", () => {
  const body = session.journey.card(idOf("c1"))?.body ?? richTextOf("Words of c1");
  const root = drawn(body);
  // There is no layout here.
  Range.prototype.getClientRects = () => [] as never;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  const range = domRange(flatDom(root, body), { from: 6, to: 8 });
  if (!range) throw new Error("nothing there");
  document.getSelection()?.addRange(range);
  expect(chosenText(session)).toMatchObject({ cardId: "c1", from: 6, to: 8 });
  document.getSelection()?.collapseToStart();
  expect(chosenText(session)).toBeUndefined();
});

const about = (id: string, quote: string): Thread => ({
  ...{ id: idOf(id), kind: "comment", text: "?", at: 1, where: "", replies: [], reactions: [] },
  ...{ mentions: [], author: { id: idOf("ben"), name: "Ben" } },
  anchor: { on: "text", cardId: idOf("c1"), from: "", to: "", quote, before: "", after: "" },
});

test("[CPLACE-25] commented words are looked for once in a text, until it is drawn anew or the card is another", () => {
  const body = session.journey.card(idOf("c1"))?.body;
  if (!body) throw new Error("no card");
  const root = drawn(body);
  const byCard = textThreads([about("part", "of c1")]);
  const known: DrawnTexts = new Map();
  const look = () => markedNow(session, byCard, known).filter((one) => one.root === root);
  const [first] = look();
  expect(first?.range.toString()).toBe("of c1");
  expect(look()[0]).toBe(first);
  known.delete(root);
  const [second] = look();
  expect(second).not.toBe(first);
  session.verbs()?.renameCard(idOf("c1"), "Another title");
  expect(look()[0]).not.toBe(second);
  root.remove();
  expect([look(), known.has(root)]).toEqual([[], false]);
});

test("[CPLACE-9] the caret in commented words leads to what is said about them, elsewhere to nothing", () => {
  const card = session.journey.card(idOf("c1"));
  if (!card) throw new Error("no card");
  const root = drawn(card.body);
  const [words] = flatDom(root, card.body).pieces;
  if (!words) throw new Error("no words");
  const threads = [about("whole", "Words of c1"), about("part", "of c1")];
  const at = (offset: number) => {
    document.getSelection()?.collapse(words.node, offset);
    return threadAtCaret(session, threads);
  };
  expect(at(7)).toBe("part");
  expect(at(2)).toBe("whole");
  expect(threadAtCaret(session, [])).toBeUndefined();
});
