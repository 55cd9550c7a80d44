import { Editor } from "@tiptap/core";
import { type EditorState, TextSelection } from "@tiptap/pm/state";
import { afterEach, describe, expect, test } from "vitest";
import { ySyncPluginKey } from "y-prosemirror";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import {
  flatFragment,
  flatTextOf,
  makeTextAnchor,
  type Range,
  resolveTextAnchor,
  type TextSpot,
} from "../../../shared/comments/index.ts";
import { fragmentFrom, richTextFrom } from "../../../shared/document/index.ts";
import { type RichText, richTextOf } from "../../../shared/journey/index.ts";
import { SeededRandom } from "../../../shared/testing/index.ts";
import type { CardText } from "../../session/index.ts";
import { offsetAt, positionsOf } from "../testing/flat-positions.ts";
import { SAMPLE_TEXTS } from "../testing/samples.ts";
import { CardCollab } from "./card-collab.ts";
import { TEXT_EXTENSIONS } from "./extensions.ts";

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

const TEXT = [
  "The basket is lost on the way back.",
  "People who pay by card see an error, and most of them give up.",
  "Nobody in the shop is told about it.",
].join("\n");

/** A card's text with an editor on it. */
function opened(body: RichText = richTextOf(TEXT)) {
  const doc = new Y.Doc();
  const fragment = fragmentFrom(body);
  doc.getMap("cards").set("c1", fragment);
  const undo = new Y.UndoManager(fragment, { trackedOrigins: new Set([ySyncPluginKey]) });
  const nothing = () => undefined;
  const text: CardText = {
    fragment,
    awareness: new Awareness(doc),
    holdOthers: () => nothing,
    undo: { undo: nothing, redo: nothing, cut: nothing, trackTyping: nothing },
  };
  const extensions = [...TEXT_EXTENSIONS, CardCollab.configure({ text })];
  const editor = new Editor({ element: document.createElement("div"), extensions });
  open.push(() => {
    editor.destroy();
    text.awareness.destroy();
  });
  const words = () => flatFragment(fragment).words;
  const at = (range: Range) => {
    const found = positionsOf(editor.state.doc, range);
    if (!found) throw new Error(`nothing at ${range.from}–${range.to}`);
    return found;
  };
  const select = (range: Range) => {
    const { from, to } = at(range);
    editor.view.dispatch(
      editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)),
    );
  };
  const find = (quote: string): Range => {
    const from = words().indexOf(quote);
    return { from, to: from + quote.length };
  };
  return { doc, fragment, editor, undo, words, at, select, find };
}
type Opened = ReturnType<typeof opened>;

const anchorOf = ({ fragment }: Opened, { from, to }: Range): TextSpot => {
  const anchor = makeTextAnchor(fragment, from, to);
  if (!anchor) throw new Error(`nothing between ${from} and ${to}`);
  return anchor;
};

/** How the words are found, and what stands there. */
function found({ fragment, words }: Opened, anchor: TextSpot) {
  const result = resolveTextAnchor(fragment, anchor);
  const text = result.how === "card" ? "" : words().slice(result.from, result.to);
  return { how: result.how, text };
}

const QUOTE = "pay by card see an error";
const CUT = (text: Opened, quote: string) => {
  text.select(text.find(quote));
  text.editor.commands.deleteSelection();
};
const caret = (text: Opened, offset: number) => {
  const { doc } = text.editor.state;
  const next = positionsOf(doc, { from: offset, to: offset + 1 });
  const last = positionsOf(doc, { from: offset - 1, to: offset });
  text.editor.commands.setTextSelection(next?.from ?? last?.to ?? 1);
};
const run = (text: Opened, change: (state: EditorState) => EditorState["tr"]) =>
  text.editor.view.dispatch(change(text.editor.state));

/** What people do to a text, and what it leaves of the words in it. */
const EDITS: Record<string, { do: (text: Opened) => void; hows: string[]; text?: RegExp }> = {
  nothing: { do: () => undefined, hows: ["exact"] },
  "typing before it": {
    do: (text) => {
      caret(text, 0);
      text.editor.commands.insertContent("Often ");
    },
    hows: ["exact"],
  },
  "typing right before it": {
    do: (text) => {
      caret(text, text.find(QUOTE).from);
      text.editor.commands.insertContent("cannot ");
    },
    hows: ["exact"],
  },
  "typing inside it": {
    do: (text) => {
      caret(text, text.find("see an").from);
      text.editor.commands.insertContent("often ");
    },
    hows: ["edited"],
    text: /^pay by card often see an error$/,
  },
  "bold in it": {
    do: (text) => {
      text.select(text.find("by card"));
      text.editor.commands.toggleBold();
    },
    hows: ["exact"],
  },
  "Enter before it": {
    do: (text) => {
      caret(text, text.find("People").from);
      text.editor.commands.splitBlock();
    },
    hows: ["exact", "quote"],
  },
  "Enter inside the line before it": {
    do: (text) => {
      caret(text, text.find("pay by").from);
      text.editor.commands.splitBlock();
    },
    hows: ["exact", "quote"],
  },
  "Enter inside it": {
    do: (text) => {
      caret(text, text.find("see an").from);
      text.editor.commands.splitBlock();
    },
    hows: ["quote", "edited"],
    text: /^pay by card \nsee an error$/,
  },
  "joining with the line before": {
    do: (text) => {
      caret(text, text.find("People").from);
      text.editor.commands.joinBackward();
    },
    hows: ["exact", "quote"],
  },
  "a heading": {
    do: (text) => {
      text.select(text.find(QUOTE));
      text.editor.commands.toggleHeading({ level: 2 });
    },
    hows: ["exact", "quote"],
  },
  "a list": {
    do: (text) => {
      text.select(text.find(QUOTE));
      text.editor.commands.toggleBulletList();
    },
    hows: ["exact", "quote"],
  },
  "a quote": {
    do: (text) => {
      text.select(text.find(QUOTE));
      text.editor.commands.toggleBlockquote();
    },
    hows: ["exact", "quote"],
  },
  "cutting the line and pasting it elsewhere": {
    do: (text) => {
      const line = "People who pay by card see an error, and most of them give up.";
      CUT(text, line);
      caret(text, 0);
      text.editor.commands.insertContent(`${line} `);
    },
    hows: ["quote"],
  },
  "swapping paragraphs": {
    do: (text) =>
      run(text, ({ tr, doc }) => {
        const [first, second] = [doc.child(0), doc.child(1)];
        return tr.replaceWith(0, first.nodeSize + second.nodeSize, [second, first]);
      }),
    hows: ["exact", "quote"],
  },
  "deleting a word of it": {
    do: (text) => CUT(text, "by card "),
    hows: ["edited"],
    text: /^pay see an error$/,
  },
  "correcting a word of it": {
    do: (text) => {
      text.select(text.find("error"));
      text.editor.commands.insertContent("failure");
    },
    hows: ["edited"],
    text: /^pay by card see an failure$/,
  },
  "deleting it": { do: (text) => CUT(text, QUOTE), hows: ["card"] },
  "deleting its paragraph": {
    do: (text) => CUT(text, "People who pay by card see an error, and most of them give up."),
    hows: ["card"],
  },
  "deleting it and undo": {
    do: (text) => {
      text.undo.stopCapturing();
      CUT(text, QUOTE);
      text.undo.undo();
    },
    hows: ["exact", "quote"],
  },
  "deleting everything and writing it anew": {
    do: (text) => {
      const body = text.editor.getJSON();
      text.editor.commands.clearContent();
      text.editor.commands.setContent(body);
    },
    hows: ["exact", "quote"],
  },
};

describe("a range of a text", () => {
  test.each(Object.entries(EDITS))("[CPLACE-1] is found again after %s", (_name, edit) => {
    const text = opened();
    const anchor = anchorOf(text, text.find(QUOTE));
    edit.do(text);
    const now = found(text, anchor);
    expect(edit.hows).toContain(now.how);
    if (now.how === "exact" || now.how === "quote") {
      expect(now.text.replaceAll(/\s/g, "")).toBe(QUOTE.replaceAll(" ", ""));
    }
    if (edit.text) expect(now.text).toMatch(edit.text);
  });

  test("[CPLACE-1] is found in another document with the same text, as after a compaction", () => {
    const text = opened();
    const anchor = anchorOf(text, text.find(QUOTE));
    const copy = opened(richTextFrom(text.fragment));
    expect(found(copy, anchor)).toEqual({ how: "quote", text: QUOTE });
  });

  test("[CPLACE-1] is told from the same words elsewhere by what stands around it", () => {
    const body = richTextOf("It is late. Nobody knows.\nAnd then: it is late again, so what.");
    const text = opened(body);
    const second = text.words().lastIndexOf("is late");
    const anchor = anchorOf(text, { from: second, to: second + 7 });
    const copy = opened(body);
    expect(resolveTextAnchor(copy.fragment, anchor)).toEqual({
      how: "quote",
      from: second,
      to: second + 7,
    });
  });

  test("[CPLACE-2] holds whatever hundred things another person types around it", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = new SeededRandom(seed);
      const text = opened();
      const anchor = anchorOf(text, text.find(QUOTE));
      for (let i = 0; i < 100; i++) typeSomewhere(text, random);
      expect(found(text, anchor), `seed ${seed}`).toEqual({ how: "exact", text: QUOTE });
    }
  });

  test("[CPLACE-3] of whatever garbage resolves to the card, and makes no root in the document", () => {
    const text = opened();
    const good = anchorOf(text, text.find(QUOTE));
    const garbage = [
      "",
      "{",
      "null",
      "[]",
      '{"tname":"evil"}',
      '{"item":{"client":-1,"clock":1e99}}',
    ];
    for (const from of garbage) {
      const found = resolveTextAnchor(text.fragment, { ...good, from, to: from });
      expect(found.how).toBe("quote");
      const lost = { from, to: from, quote: "not in there", before: "", after: "" };
      expect(resolveTextAnchor(text.fragment, lost)).toEqual({ how: "card" });
    }
    expect([...text.doc.share.keys()]).toEqual(["cards"]);
  });
});

/** A letter, an Enter or a Backspace anywhere but within the words. */
function typeSomewhere(text: Opened, random: SeededRandom): void {
  const words = text.words();
  const { from, to } = text.find(QUOTE);
  const before = random.chance(0.5);
  const offset = before ? random.below(from) : to + 1 + random.below(words.length - to);
  caret(text, Math.min(offset, words.length));
  text.editor.commands.insertContent(random.text(1 + random.below(5)));
}

test.each(Object.entries(SAMPLE_TEXTS))(
  "[CPLACE-4] the editor, the shared text and the plain data count the same characters: %s",
  (_name, body) => {
    const text = opened(body);
    const words = text.words();
    expect(flatTextOf(richTextFrom(text.fragment))).toBe(words);
    const { doc } = text.editor.state;
    for (let from = 0; from < words.length; from++) {
      const to = from + 1;
      const place = positionsOf(doc, { from, to });
      const letter = words.slice(from, to);
      if (!place || letter === "\n") continue;
      const drawn = doc.textBetween(place.from, place.to);
      // Somebody mentioned is one thing to the editor.
      if (drawn === "") continue;
      expect(drawn).toBe(letter);
      expect([offsetAt(doc, place.from), offsetAt(doc, place.to)]).toEqual([from, to]);
    }
  },
);
