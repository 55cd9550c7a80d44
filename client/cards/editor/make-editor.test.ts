import type { Editor } from "@tiptap/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { Actor, type Party } from "../../../shared/access/index.ts";
import {
  entityAt,
  fragmentOf,
  type JourneyDoc,
  readJourney,
} from "../../../shared/document/index.ts";
import { type CardId, idOf } from "../../../shared/journey/index.ts";
import { countingIds, exchange, SeededRandom, sampleDoc } from "../../../shared/testing/index.ts";
import type { CardText } from "../../session/index.ts";
import { UndoStack } from "../../session/undo-stack.ts";
import { bindVerbs } from "../../session/verbs.ts";
import { TEXT_SCHEMA } from "./extensions.ts";
import { makeEditor } from "./make-editor.ts";
import { textFits } from "./text-fits.ts";

const C1: CardId = idOf("c1");
const C2: CardId = idOf("c2");
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** One person's device: a replica, undo, verbs, and an editor for any card. */
function deviceOf(name: string, doc: JourneyDoc) {
  const by = new Actor(idOf(name));
  const when = { now: () => 1, newId: countingIds(name) };
  const undo = new UndoStack(doc, by, when);
  const map = () => readJourney(doc);
  const party: () => Party = () => ({ role: "editor" });
  const verbs = bindVerbs({ doc, by, undo, ...when, map, party });
  const awareness = new Awareness(doc);
  awareness.setLocalState({ user: { id: name, name, colour: "#0b6bb0" } });
  const holdOthers = vi.fn(() => vi.fn());
  const bodyOf = (id: CardId) => {
    const entity = entityAt(doc, "cards", id);
    const fragment = entity && fragmentOf(entity);
    if (!fragment) throw new Error(`no body in ${id}`);
    return fragment;
  };
  const textOf = (id: CardId): CardText => ({
    fragment: bodyOf(id),
    awareness,
    holdOthers,
    undo: {
      undo: () => undo.undo(),
      redo: () => undo.redo(),
      cut: undo.cut,
      trackTyping: undo.trackTyping,
    },
  });
  const edit = (id: CardId, typed = "", onUnfit: () => void = () => {}) => {
    const host = document.createElement("div");
    document.body.append(host);
    const editor = makeEditor({
      host,
      text: textOf(id),
      label: "",
      click: undefined,
      typed,
      onUnfit,
      cards: { card: () => undefined, onCard: () => () => undefined },
      mentionKeys: { current: undefined },
    });
    if (!editor) return undefined;
    const close = () => {
      editor.destroy();
      host.remove();
    };
    open.push(close);
    const type = (words: string) => {
      for (const letter of words) editor.view.dispatch(editor.state.tr.insertText(letter));
    };
    return { editor, type, close };
  };
  open.push(() => awareness.destroy());
  return { doc, undo, verbs, awareness, edit, bodyOf, holdOthers };
}

function replica(of: JourneyDoc, clientId: number): JourneyDoc {
  const doc = sampleDoc();
  doc.clientID = clientId;
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(of));
  return doc;
}

let ana: ReturnType<typeof deviceOf>;
let ben: ReturnType<typeof deviceOf>;
const sync = () => exchange(ana.doc, ben.doc);
beforeEach(() => {
  const seed = sampleDoc();
  ana = deviceOf("ana", replica(seed, 101));
  ben = deviceOf("ben", replica(seed, 102));
});

const tell = (from: Y.Doc, to: Y.Doc) =>
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));

/** Presses keys as the browser hands them on: letters as text, others as key presses. */
function press({ view }: Editor, ...keys: readonly string[]): void {
  for (const key of keys) {
    const { from, to } = view.state.selection;
    const put = () => view.state.tr.insertText(key, from, to);
    if (key.length > 1) {
      view.dom.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
    } else if (!view.someProp("handleTextInput", (take) => take(view, from, to, key, put))) {
      view.dispatch(put());
    }
  }
}

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("missing");
  return value;
};

test("[TXT-4] what is typed stands in the card's own text, and both see one text", () => {
  const mine = must(ana.edit(C1));
  const theirs = must(ben.edit(C1));
  mine.type(" Ana");
  theirs.type(" Ben");
  sync();
  sync();
  expect(ana.bodyOf(C1).toString()).toBe(ben.bodyOf(C1).toString());
  expect(mine.editor.getText()).toBe(theirs.editor.getText());
  expect(mine.editor.getText()).toContain("Words of c1");
  expect(mine.editor.getText()).toContain("Ana");
  expect(mine.editor.getText()).toContain("Ben");
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "[TXT-12] two people who begin at once in a new block write each word once (seed %i)",
  async (seed) => {
    const random = new SeededRandom(seed);
    const mine = must(ana.edit(C1));
    await vi.waitFor(() => expect(mine.editor.isInitialized).toBe(true));
    mine.editor.commands.splitBlock();
    sync();
    const theirs = must(ben.edit(C1));
    for (let i = 0; i < 5; i++) {
      mine.type("a");
      if (random.chance(0.5)) tell(ana.doc, ben.doc);
      theirs.type("b");
      if (random.chance(0.5)) tell(ben.doc, ana.doc);
    }
    sync();
    const [first, last = ""] = mine.editor.getText({ blockSeparator: "\n" }).split("\n");
    expect(first).toBe("Words of c1");
    expect([...last].toSorted().join("")).toBe("aaaaabbbbb");
    expect(theirs.editor.getText({ blockSeparator: "\n" })).toBe(`${first}\n${last}`);
  },
);

test("[TXT-31] a typed address becomes a link, and each key typed after it stands outside it", async () => {
  const { editor } = must(ana.edit(C1));
  await vi.waitFor(() => expect(editor.isInitialized).toBe(true));
  editor.commands.setTextSelection({ from: 1, to: editor.state.doc.content.size - 1 });
  press(
    editor,
    ..."see https://example.com/a?b=c, then ",
    "Enter",
    ..."http://x.org",
    "Enter",
    "!",
  );
  expect(editor.getText({ blockSeparator: "|" })).toBe(
    "see https://example.com/a?b=c, then |http://x.org|!",
  );
  const links: [string, unknown][] = [];
  editor.state.doc.descendants(({ text = "", marks }) => {
    for (const { attrs } of marks) links.push([text, attrs.href]);
  });
  expect(links).toEqual([
    ["https://example.com/a?b=c", "https://example.com/a?b=c"],
    ["http://x.org", "http://x.org"],
  ]);
});

test("[TXT-5] what was typed before the editor was there is put in once, at its place", () => {
  const { editor } = must(ana.edit(C1, "! And more\nin two lines"));
  expect(editor.getText({ blockSeparator: "\n" })).toBe("Words of c1! And more\nin two lines");
});

test("[TXT-6] undo in the editor is the map's undo, and outlives the editor", () => {
  const mine = must(ana.edit(C1));
  mine.type("!");
  ana.verbs.renameCard(C2, "New title");
  mine.type("?");
  expect(ana.undo.current().undo).toBe("typing in 'Card c1'");
  const press = (keys: KeyboardEventInit) =>
    mine.editor.view.dom.dispatchEvent(
      new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...keys }),
    );
  press({ key: "z", ctrlKey: true });
  expect(mine.editor.getText()).toBe("Words of c1!");
  press({ key: "z", ctrlKey: true });
  expect(readJourney(ana.doc).cards.get(C2)?.title).toBe("Card c2");
  press({ key: "y", ctrlKey: true });
  expect(readJourney(ana.doc).cards.get(C2)?.title).toBe("New title");
  mine.close();
  ana.undo.undo();
  ana.undo.undo();
  expect(ana.bodyOf(C1).toString()).toContain("Words of c1<");
  expect(ana.undo.current()).toEqual({ undo: undefined, redo: "typing in 'Card c1'" });
});

test("[TXT-7] a text with parts unknown to this version is never bound", () => {
  ben.doc.transact(() => ben.bodyOf(C1).insert(1, [new Y.XmlElement("callout")]));
  ben.bodyOf(C2).doc?.transact(() => {
    const first = ben.bodyOf(C2).get(0);
    const text = first instanceof Y.XmlElement ? first.get(0) : undefined;
    if (text instanceof Y.XmlText) text.format(0, 3, { sparkle: {} });
  });
  sync();
  const before = [C1, C2].map((id) => ana.bodyOf(id).toString());
  expect(ana.edit(C1)).toBeUndefined();
  expect(ana.edit(C2)).toBeUndefined();
  expect([C1, C2].map((id) => ana.bodyOf(id).toString())).toEqual(before);
});

test("[TXT-7] an open editor ends before it could delete what somebody else puts in", () => {
  const onUnfit = vi.fn();
  const mine = must(ana.edit(C1, "", onUnfit));
  ben.doc.transact(() => {
    const callout = new Y.XmlElement("callout");
    callout.insert(0, [new Y.XmlText("from a newer version")]);
    ben.bodyOf(C1).insert(1, [callout]);
  });
  sync();
  expect(onUnfit).toHaveBeenCalledTimes(1);
  expect(mine.editor.isDestroyed).toBe(true);
  sync();
  expect(ben.bodyOf(C1).toString()).toContain("from a newer version");
});

test("[TXT-7] only what would lose words or is unknown does not fit", () => {
  const fits = (...blocks: readonly Y.XmlElement[]) => {
    const fragment = new Y.Doc().getXmlFragment("body");
    fragment.insert(0, [...blocks]);
    return textFits(fragment, TEXT_SCHEMA);
  };
  const element = (name: string, ...inner: readonly (Y.XmlElement | Y.XmlText)[]) => {
    const made = new Y.XmlElement(name);
    made.insert(0, [...inner]);
    return made;
  };
  expect(fits()).toBe(true);
  expect(fits(element("paragraph", new Y.XmlText("x")))).toBe(true);
  expect(fits(element("bulletList")), "two people emptied it").toBe(true);
  expect(fits(element("paragraph", element("paragraph", new Y.XmlText("x"))))).toBe(false);
  expect(fits(element("constructor"))).toBe(false);
  const bare = new Y.Doc().getXmlFragment("body");
  bare.insert(0, [new Y.XmlText("no paragraph")]);
  expect(textFits(bare, TEXT_SCHEMA)).toBe(false);
});

test("[TXT-8] opening and closing editors writes nothing", () => {
  const changed = vi.fn();
  ana.doc.on("update", changed);
  for (const id of [C1, C2, C1]) must(ana.edit(id)).close();
  expect(changed).not.toHaveBeenCalled();
  expect(ana.undo.current().undo).toBeUndefined();
});

test("[TXT-9] others' carets show name and colour; broken ones are left out", async () => {
  const mine = must(ana.edit(C1));
  const start = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(ana.bodyOf(C1), 0));
  const show = (clientId: number, state: Record<string, unknown>) => {
    ana.awareness.states.set(clientId, state);
    ana.awareness.emit("change", [{ added: [clientId], updated: [], removed: [] }, "test"]);
  };
  const user = { id: "ben", name: "Ben <b>", colour: "#2E7D32" };
  show(7, { user, cursor: { anchor: start, head: start } });
  show(8, { user: { ...user, colour: "red;x:y" }, cursor: { anchor: start, head: start } });
  show(9, { user, cursor: { anchor: { tname: "evil" }, head: {} } });
  show(10, { user, cursor: "here" });
  const named = () => mine.editor.view.dom.textContent?.match(/Ben <b>/g) ?? [];
  // y-prosemirror draws carets in a task of their own.
  await vi.waitFor(() => expect(named()).toHaveLength(1));
  expect(ana.doc.share.has("evil")).toBe(false);
});

test("[TXT-41] the name at somebody's caret is shown anew when it moves, and only then", async () => {
  const mine = must(ana.edit(C1));
  const user = { id: "ben", name: "Ben", colour: "#2E7D32" };
  const paragraph = ana.bodyOf(C1).firstChild;
  if (!(paragraph instanceof Y.XmlElement)) throw new Error("no paragraph");
  const words = paragraph.get(0);
  const goTo = (index: number) => {
    const at = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(words, index));
    ana.awareness.states.set(7, { user, cursor: { anchor: at, head: at } });
    ana.awareness.emit("change", [{ added: [], updated: [7], removed: [] }, "test"]);
  };
  const label = () =>
    must(mine.editor.view.dom.querySelector<HTMLElement>("span > span") ?? undefined);
  goTo(1);
  await vi.waitFor(() => expect(label().textContent).toBe("Ben"));
  const turn = () => label().dataset.turn;
  const before = turn();
  goTo(1);
  expect(turn()).toBe(before);
  goTo(2);
  expect(turn()).not.toBe(before);
});

test("[TXT-10] others' edits wait while a word is being composed", () => {
  const mine = must(ana.edit(C1));
  const release = vi.fn();
  ana.holdOthers.mockReturnValue(release);
  mine.editor.view.dom.dispatchEvent(new Event("compositionstart"));
  expect(ana.holdOthers).toHaveBeenCalledTimes(1);
  expect(release).not.toHaveBeenCalled();
  mine.editor.view.dom.dispatchEvent(new Event("compositionend"));
  expect(release).toHaveBeenCalledTimes(1);
});

test("[TXT-4] typing survives while others move, duplicate and delete around it", () => {
  const mine = must(ana.edit(C1));
  mine.type(" first");
  ben.verbs.moveStage(idOf("buy"), 1);
  ben.verbs.duplicateStage(idOf("buy"));
  sync();
  mine.type(" second");
  ben.verbs.deleteStage(idOf("buy"));
  sync();
  mine.type(" third");
  sync();
  expect(ben.bodyOf(C1).toString()).toContain("Words of c1 first second third");
  const batch = must(readJourney(ben.doc).cards.get(C1)?.deleted?.batch);
  ben.verbs.bringBack(batch);
  sync();
  mine.type(" fourth");
  sync();
  expect(ben.bodyOf(C1).toString()).toContain("third fourth");
});

test.each([1, 2, 3, 4])(
  "[TXT-4, TXT-6] two people write and undo at once: one text, no letter of the other lost (seed %i)",
  (seed) => {
    const random = new SeededRandom(seed);
    const mine = must(ana.edit(C1));
    const theirs = must(ben.edit(C1));
    const said: string[] = [];
    for (let i = 0; i < 60; i++) {
      const { editor } = theirs;
      const deeds = [
        () => mine.type(`a${i} `),
        () => mine.editor.commands.splitBlock(),
        () =>
          mine.editor.commands.setTextSelection(
            1 + random.below(mine.editor.state.doc.content.size - 1),
          ),
        () => mine.editor.commands.toggleBold(),
        () => ana.undo.undo(),
        () => ana.undo.redo(),
        () => ana.undo.cut(),
        () => {
          said.push(`b${i}.`);
          editor.commands.setTextSelection(editor.state.doc.content.size - 1);
          theirs.type(`b${i}.`);
        },
        sync,
      ];
      random.pick(deeds)?.();
    }
    sync();
    sync();
    expect(mine.editor.getText(), `seed ${seed}`).toBe(theirs.editor.getText());
    for (let i = 0; i < 100 && ana.undo.current().undo !== undefined; i++) ana.undo.undo();
    sync();
    const letters = theirs.editor.getText().replace(/[^b0-9.]/g, "");
    for (const word of said) expect(letters, `seed ${seed}`).toContain(word);
  },
);
