import { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { expect, onTestFinished, test } from "vitest";
import { idOf, imageNode, type RichNode } from "../../../shared/journey/index.ts";
import { TEXT_EXTENSIONS } from "./extensions.ts";
import { startMention } from "./mention-ask.ts";
import { putImages } from "./put-images.ts";

const image = (id: string): RichNode =>
  imageNode({ id: idOf<never>(id), width: 4, height: 3, alt: id });

/** An editor with the caret after its first words. */
function writing(content: string): Editor {
  const element = document.createElement("div");
  const editor = new Editor({ element, extensions: TEXT_EXTENSIONS, content });
  onTestFinished(() => editor.destroy());
  const words = editor.state.doc.firstChild?.textContent.length ?? 0;
  editor.commands.setTextSelection(1 + words);
  return editor;
}

/** Block by block, what is written or shown. */
function blocks({ state: { doc } }: Editor): readonly string[] {
  const found: string[] = [];
  doc.descendants((node) => {
    if (node.isTextblock) found.push(node.textContent);
    if (node.type.name === "image") found.push(`[${node.attrs.alt}]`);
  });
  return found;
}

test.each([
  ["an empty text", "", ["[tree]", "typed"]],
  ["the end of a text", "<p>Before</p>", ["Before", "[tree]", "typed"]],
  ["between paragraphs", "<p>Before</p><p>After</p>", ["Before", "[tree]", "typedAfter"]],
])(
  "[PIC-14] what is typed after a picture was added to %s does not replace it",
  (_, text, told) => {
    const editor = writing(text);
    putImages(editor, [image("tree")]);
    editor.view.dispatch(editor.state.tr.insertText("typed"));
    expect(blocks(editor)).toEqual(told);
  },
);

test("[PIC-14] pictures that are added one after the other all stay, in a list too", () => {
  const editor = writing("<p>Before</p>");
  for (const id of ["tree", "cart"]) putImages(editor, [image(id)]);
  expect(blocks(editor)).toEqual(["Before", "[tree]", "[cart]", ""]);
  const list = writing("<p>Before</p><ul><li><p>Item</p></li></ul>");
  list.commands.setTextSelection(list.state.doc.content.size - 3);
  for (const id of ["tree", "cart"]) putImages(list, [image(id)]);
  expect(blocks(list)).toEqual(["Before", "Item", "[tree]", "[cart]", ""]);
});

test("[PIC-14] what a button adds while a picture is chosen comes after it", () => {
  const editor = writing("<p>Before</p>");
  putImages(editor, [image("tree")]);
  const choose = () =>
    editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 8)));
  choose();
  putImages(editor, [image("cart")]);
  expect(blocks(editor)).toEqual(["Before", "[tree]", "[cart]", ""]);
  choose();
  startMention(editor);
  expect(blocks(editor)).toEqual(["Before", "[tree]", "@", "[cart]", ""]);
});
