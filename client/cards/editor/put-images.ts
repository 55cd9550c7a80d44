import type { Editor } from "@tiptap/core";
import { NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { RichNode } from "../../../shared/journey/index.ts";

/** Puts images where the caret is, or after what is chosen, and goes on writing after them. */
export function putImages(editor: Editor, images: readonly RichNode[]): void {
  const { selection } = editor.state;
  const { from, to } = selection;
  const at = selection instanceof NodeSelection ? to : { from, to };
  editor
    .chain()
    .focus()
    .insertContentAt(at, [...images])
    .command(({ tr }) => goOnAfter(tr).docChanged)
    .scrollIntoView()
    .run();
}

/** Moves the caret behind a chosen block, which whatever is written next would replace. */
export function goOnAfter(tr: Transaction): Transaction {
  const { selection, doc } = tr;
  const { paragraph } = doc.type.schema.nodes;
  if (!(selection instanceof NodeSelection && selection.node.isBlock && paragraph)) return tr;
  const after = selection.to;
  if (!doc.resolve(after).nodeAfter?.isTextblock) tr.insert(after, paragraph.create());
  return tr.setSelection(TextSelection.create(tr.doc, after + 1));
}
