import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { Editor } from "@tiptap/core";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import {
  type CardId,
  EMPTY_TEXT,
  idOf,
  plainTextOf,
  type RichNode,
} from "../../../shared/journey/index.ts";
import { sampleDoc } from "../../../shared/testing/index.ts";
import { type MapSession, SessionProvider } from "../../session/index.ts";
import { visit } from "../../session/testing/device.ts";
import { FakeServer } from "../../session/testing/fake-server.ts";
import { UiProvider } from "../../ui/index.ts";
import { CardBody } from "../CardBody.tsx";
import { loadEditor } from "../text/load-editor.ts";

const C1: CardId = idOf("c1");
const C2: CardId = idOf("c2");
const ANA = { id: "u-ana", name: "Ana Ruiz", colour: "#0b6bb0" };
let server: FakeServer;
let session: MapSession;

beforeAll(loadEditor);
beforeEach(async () => {
  server = new FakeServer(sampleDoc());
  server.showPerson(77, { user: ANA });
  session = visit(server, undefined, { token: "a link's" });
  await vi.waitFor(() => {
    expect(session.people.list()).toHaveLength(1);
    expect(session.textOf(C1)).toBeDefined();
    expect(session.verbs()).toBeDefined();
  });
  await vi.waitFor(() => expect(session.journey.card(C1)).toBeDefined());
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <CardBody id={C1} />
      </SessionProvider>
    </UiProvider>,
  );
  act(() => screen.getByRole("textbox").focus());
});
afterEach(() => {
  cleanup();
  session.close();
});

const text = (): HTMLElement & { readonly editor?: Editor } => screen.getByRole("textbox");
function editor(): Editor {
  const { editor: open } = text();
  if (!open) throw new Error("not written in");
  return open;
}
/** Letters as the browser puts them in at the caret. */
const type = (words: string) =>
  act(() => {
    const { view } = editor();
    for (const letter of words) view.dispatch(view.state.tr.insertText(letter));
  });
const press = (key: string) => act(() => fireEvent.keyDown(text(), { key }));
/** What is read of it. */
const named = (option: Element) =>
  [...option.children]
    .map((part) => (part.getAttribute("aria-hidden") ? "" : part.textContent))
    .join("");
const options = () => screen.queryAllByRole("option").map(named);
const chosen = () => named(screen.getByRole("option", { selected: true }));
const stored = (): string => plainTextOf(session.journey.card(C1)?.body ?? EMPTY_TEXT);
const mentions = (): readonly RichNode[] =>
  (session.journey.card(C1)?.body.content ?? [])
    .flatMap(({ content = [] }) => content)
    .filter((node) => node.type === "mention");

test("[TXT-44] an @ asks for people and cards, and narrows down with every letter", () => {
  type(" ask @");
  expect(options()).toEqual([
    "Ana Ruiz",
    "Card c2Doing · Purchase",
    "Card c3Doing · Purchase",
    "Card c4Doing · Delivery",
  ]);
  type("ru");
  expect(options()).toEqual(["Ana Ruiz"]);
  type("m");
  expect(options()).toEqual([]);
  expect(screen.getByRole("status").textContent).toContain("Nobody and no card");
});

test("[TXT-44] the text keeps the focus and tells which one is chosen; arrows go round", () => {
  type(" @");
  expect(document.activeElement).toBe(text());
  expect(chosen()).toBe("Ana Ruiz");
  press("ArrowUp");
  expect(chosen()).toContain("Card c4");
  press("ArrowDown");
  press("ArrowDown");
  expect(chosen()).toContain("Card c2");
  const active = text().getAttribute("aria-activedescendant");
  expect(screen.getByRole("option", { selected: true }).id).toBe(active);
  expect(screen.getByRole("listbox").id).toBe(text().getAttribute("aria-controls"));
});

test.each(["Enter", "Tab"])("[TXT-44] %s puts it in, and one writes on after it", (key) => {
  type(" ask @an");
  press(key);
  expect(options()).toEqual([]);
  expect(text().hasAttribute("aria-activedescendant")).toBe(false);
  type("first");
  expect(stored()).toBe("Words of c1 ask @Ana Ruiz first");
  expect(mentions()).toEqual([
    { type: "mention", attrs: { kind: "person", id: "u-ana", label: "Ana Ruiz" } },
  ]);
});

test("[TXT-44] a click puts it in", () => {
  type(" @c3");
  act(() => screen.getByRole("option").click());
  expect(stored()).toBe("Words of c1 @Card c3");
});

test("[TXT-44] Escape closes the list alone, until the next @", () => {
  type(" @a");
  press("Escape");
  expect(options()).toEqual([]);
  type("n");
  expect(options()).toEqual([]);
  expect(stored()).toBe("Words of c1 @an");
  type(" @");
  expect(options()).toHaveLength(4);
});

test("[TXT-44] no @ within a word or in code asks, nor one that others type", () => {
  type(" mail ana@shop");
  expect(options()).toEqual([]);
  act(() => editor().commands.setContent("@"));
  act(() => editor().commands.toggleCode());
  type(" @");
  expect(options()).toEqual([]);
});

test("[TXT-45] a card that is mentioned goes by its title of today, and by the old one once it is gone", () => {
  type(" see @c2");
  press("Enter");
  const shown = () => text().querySelector("[data-mention=card]");
  expect(shown()?.textContent).toBe("Card c2");
  act(() => session.verbs()?.renameCard(C2, "Pays twice"));
  expect(shown()?.textContent).toBe("Pays twice");
  expect(shown()?.getAttribute("role")).toBe("link");
  act(() => void session.verbs()?.deleteCards([C2]));
  expect(shown()?.textContent).toBe("Card c2");
  expect(shown()?.getAttribute("role")).toBeNull();
});

test("[TXT-46] a mention is copied with what it means, and pasted as such", () => {
  type(" @ana");
  press("Enter");
  const { view } = editor();
  act(() => void editor().commands.selectAll());
  const whole = view.state.selection.content();
  const { dom, text: plain } = view.serializeForClipboard(whole);
  expect(plain).toContain("@Ana Ruiz");
  act(() => {
    editor().commands.clearContent();
    view.pasteHTML(dom.innerHTML);
  });
  expect(mentions()).toEqual([
    { type: "mention", attrs: { kind: "person", id: "u-ana", label: "Ana Ruiz" } },
  ]);
  act(() => {
    editor().commands.clearContent();
    view.pasteHTML('<p><span data-mention="person" data-id="u 9">@Eve</span></p>');
  });
  expect(stored()).toBe("@Eve");
  expect(mentions()).toEqual([]);
});

test("[TXT-44] the toolbar asks too, a space apart from the word before", () => {
  act(() => screen.getByRole("button", { name: "Mention" }).click());
  expect(stored()).toBe("Words of c1 @");
  expect(options()).toHaveLength(4);
});
