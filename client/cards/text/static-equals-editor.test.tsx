import { cleanup, render } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { fragmentFrom, richTextFrom } from "../../../shared/document/index.ts";
import { type CardId, idOf, type RichText } from "../../../shared/journey/index.ts";
import { sampleDoc } from "../../../shared/testing/index.ts";
import { type CardText, type MapSession, SessionProvider } from "../../session/index.ts";
import { visit } from "../../session/testing/device.ts";
import { FakeServer } from "../../session/testing/fake-server.ts";
import { makeEditor } from "../editor/make-editor.ts";
import { Readable } from "../Readable.tsx";
import { SAMPLE_TEXTS } from "../testing/samples.ts";
import { StaticRichText } from "./StaticRichText.tsx";
import { safeLink } from "./safe-link.ts";

/** The map whose cards are mentioned. */
let session: MapSession;
beforeAll(async () => {
  session = visit(new FakeServer(sampleDoc()));
  await vi.waitFor(() => expect(session.journey.card(idOf<CardId>("c1"))).toBeDefined());
});
afterAll(() => session.close());

let awareness: Awareness;
afterEach(() => awareness.destroy());

const aroundText = () => ({
  cards: session.journey,
  mentionKeys: { current: undefined },
  pictures: { place: session.options, take: () => undefined },
});

function textOf(body: RichText): CardText {
  const doc = new Y.Doc();
  const fragment = fragmentFrom(body);
  doc.getMap("cards").set("c1", fragment);
  awareness = new Awareness(doc);
  const nothing = () => undefined;
  return {
    fragment,
    awareness,
    holdOthers: () => nothing,
    undo: { undo: nothing, redo: nothing, cut: nothing, trackTyping: nothing },
  };
}

/** The elements alone, without what only concerns editing and cannot be seen. */
function seen(root: Element): string {
  const copy = root.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const element of copy.querySelectorAll("*")) {
    for (const name of ["contenteditable", "draggable", "tabindex", "readonly", "checked"]) {
      element.removeAttribute(name);
    }
    // The box's name said a second time, out of sight; and what keeps a caret in its place.
    if (element.matches("label > span, .ProseMirror-separator")) element.remove();
  }
  return copy.innerHTML;
}

const isChecked = (root: Element) =>
  [...root.querySelectorAll("input")].map((input) => input.checked);

test.each(Object.entries(SAMPLE_TEXTS))(
  "[TXT-1] the static text and the editor draw the same elements: %s",
  (_name, body) => {
    const text = textOf(body);
    const host = document.createElement("div");
    document.body.append(host);
    const options = { host, text, label: "Text", click: undefined, typed: "", ...aroundText() };
    const before = text.fragment.toString();
    const editor = makeEditor({ ...options, onUnfit: () => undefined });
    expect(editor, "the editor may be bound").toBeDefined();
    const drawn = render(
      <SessionProvider session={session}>
        <StaticRichText body={richTextFrom(text.fragment)} />
      </SessionProvider>,
    );
    const still = drawn.container.firstElementChild;
    const live = editor?.view.dom;
    if (!still || !live) throw new Error("nothing drawn");
    expect(seen(still)).toBe(seen(live));
    expect(isChecked(still)).toEqual(isChecked(live));
    editor?.destroy();
    host.remove();
    expect(text.fragment.toString(), "looking writes nothing").toBe(before);
  },
);

test("[TXT-32] links are no tab stops on the board, and are in the panel", () => {
  const link = { type: "link", attrs: { href: "https://shop.example" } };
  const content = [{ type: "paragraph", content: [{ type: "text", text: "x", marks: [link] }] }];
  const text = <StaticRichText body={{ type: "doc", content }} />;
  const onBoard = render(text).getByRole("link");
  expect(onBoard.tabIndex).toBe(-1);
  cleanup();
  const inPanel = render(
    <Readable label="Text" onWrite={undefined}>
      {text}
    </Readable>,
  );
  expect(inPanel.getByRole("link").tabIndex).toBe(0);
});

test("[TXT-2] a safe address is kept as it is, spaces within it included", () => {
  expect(safeLink(" https://shop.example/My Plan.pdf\n")).toBe("https://shop.example/My Plan.pdf");
  expect(safeLink("mailto:ana@shop.example")).toBe("mailto:ana@shop.example");
  expect(safeLink("java script:alert(1)")).toBeUndefined();
  expect(safeLink("tel:+4917")).toBeUndefined();
});

test("[TXT-2] a link that could do harm is drawn without an address", () => {
  const evil = ["javascript:alert(1)", "java\tscript:alert(1)", " data:text/html,x", "vbscript:x"];
  const body: RichText = {
    type: "doc",
    content: evil.map((href) => ({
      type: "paragraph",
      content: [{ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }],
    })),
  };
  const { container } = render(<StaticRichText body={body} />);
  expect(container.querySelectorAll("a")).toHaveLength(4);
  expect(container.querySelectorAll("a[href]")).toHaveLength(0);

  const host = document.createElement("div");
  const options = {
    ...{ host, text: textOf(body), label: "", click: undefined, typed: "" },
    ...aroundText(),
  };
  const editor = makeEditor({ ...options, onUnfit: () => undefined });
  expect(host.querySelectorAll("a")).toHaveLength(4);
  expect(host.querySelectorAll("a[href]")).toHaveLength(0);
  editor?.destroy();
});

test("[TXT-3] what is unknown, misplaced or garbage is shown by its words and never throws", () => {
  const content = [
    { type: "callout", content: [{ type: "paragraph", content: [{ type: "text", text: "new" }] }] },
    { type: "script", content: [{ type: "text", text: "alert(1)" }] },
    { type: "text", text: "bare", marks: [{ type: "sparkle" }] },
    { type: "image", attrs: { src: "x", onerror: "alert(1)" } },
    { type: "heading", attrs: { level: "9" }, content: [{ type: "text", text: "head" }] },
    { type: "orderedList", attrs: { start: "x" }, content: [{ type: "listItem" }] },
  ];
  const { container } = render(<StaticRichText body={{ type: "doc", content }} />);
  expect(container.textContent).toBe("newalert(1)barehead");
  expect(container.querySelector("script, img, [onerror]")).toBeNull();
});
