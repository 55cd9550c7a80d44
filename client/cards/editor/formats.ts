import type { Editor } from "@tiptap/core";
import {
  Bold,
  Heading1,
  Heading2,
  Italic,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
} from "lucide-react";
import { words } from "./words.ts";

export type Format = {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys: string;
  readonly isActive: (editor: Editor) => boolean;
  readonly toggle: (editor: Editor) => void;
};

/** What the toolbar offers, left to right; a gap stands between groups. */
export const FORMAT_GROUPS: readonly (readonly Format[])[] = [
  [
    {
      name: words.bold,
      icon: Bold,
      keys: "Ctrl+B",
      isActive: (editor) => editor.isActive("bold"),
      toggle: (editor) => editor.chain().focus().toggleBold().run(),
    },
    {
      name: words.italic,
      icon: Italic,
      keys: "Ctrl+I",
      isActive: (editor) => editor.isActive("italic"),
      toggle: (editor) => editor.chain().focus().toggleItalic().run(),
    },
  ],
  [heading(1, words.heading, Heading1), heading(2, words.subheading, Heading2)],
  [
    {
      name: words.bullets,
      icon: List,
      keys: "Ctrl+Shift+8",
      isActive: (editor) => editor.isActive("bulletList"),
      toggle: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      name: words.numbers,
      icon: ListOrdered,
      keys: "Ctrl+Shift+7",
      isActive: (editor) => editor.isActive("orderedList"),
      toggle: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
    {
      name: words.tasks,
      icon: ListChecks,
      keys: "Ctrl+Shift+9",
      isActive: (editor) => editor.isActive("taskList"),
      toggle: (editor) => editor.chain().focus().toggleTaskList().run(),
    },
  ],
];

function heading(level: 1 | 2, name: string, icon: LucideIcon): Format {
  return {
    name,
    icon,
    keys: `Ctrl+Alt+${level}`,
    isActive: (editor) => editor.isActive("heading", { level }),
    toggle: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  };
}
