import { type Extensions, getSchema } from "@tiptap/core";
import { TaskItem, TaskList } from "@tiptap/extension-list";
import { StarterKit } from "@tiptap/starter-kit";
import { taskName } from "../text/task-name.ts";
import { LinkMark } from "./link-mark.ts";

/**
 * What a card's text can be made of. A kind of block or mark that is added here needs a new SCHEMA:
 * an editor that does not know it would delete it from the map.
 */
export const TEXT_EXTENSIONS: Extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    // Undo belongs to the whole map; a trailing paragraph would be written by merely looking.
    undoRedo: false,
    trailingNode: false,
    link: false,
    dropcursor: false,
  }),
  LinkMark,
  TaskList,
  TaskItem.configure({
    nested: true,
    a11y: { checkboxLabel: (node) => taskName(node.textContent) },
  }),
];

export const TEXT_SCHEMA = getSchema(TEXT_EXTENSIONS);
