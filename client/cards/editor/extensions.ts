import { type Extensions, getSchema } from "@tiptap/core";
import { TaskItem, TaskList } from "@tiptap/extension-list";
import { StarterKit } from "@tiptap/starter-kit";
import { taskName } from "../text/task-name.ts";
import { ImageNode } from "./image-node.ts";
import { LinkMark } from "./link-mark.ts";
import { MentionNode } from "./mention-node.ts";

/**
 * What a card's text can be made of. A page that is older than a kind of block or mark which is
 * added here leaves the texts that have it alone (text-fits.ts).
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
  MentionNode,
  ImageNode,
  TaskList,
  TaskItem.configure({
    nested: true,
    a11y: { checkboxLabel: (node) => taskName(node.textContent) },
  }),
];

export const TEXT_SCHEMA = getSchema(TEXT_EXTENSIONS);
