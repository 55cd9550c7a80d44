import { words } from "./shortcut-words.ts";

/** What a key does, as the sheet of shortcuts tells it. */
export type Shortcut = { readonly does: string; readonly keys: readonly string[] };
export type ShortcutGroup = { readonly name: string; readonly shortcuts: readonly Shortcut[] };

const key = (does: string, ...keys: readonly string[]): Shortcut => ({ does, keys });

/** Every key that means something, by what one is doing. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    name: words.groups.around,
    shortcuts: [
      key(words.next, "←", "→", "↑", "↓"),
      key(words.ends, "Home", "End"),
      key(words.corners, "Ctrl+Home", "Ctrl+End"),
      key(words.fiveLanes, "PgUp", "PgDn"),
      key(words.find, "Ctrl+F"),
      key(words.commands, "Ctrl+K"),
      key(words.region, "F6"),
    ],
  },
  {
    name: words.groups.writing,
    shortcuts: [
      key(words.start, "any letter"),
      key(words.write, "Enter", "F2"),
      key(words.below, "Ctrl+Enter"),
      key(words.toText, "Tab"),
      key(words.mention, "@"),
      key(words.toButtons, "Alt+F10"),
      key(words.finish, "Esc"),
      key(words.open, "Shift+Enter"),
    ],
  },
  {
    name: words.groups.choosing,
    shortcuts: [
      key(words.along, "Shift+arrows"),
      key(words.choose, "Space", "Ctrl+Click"),
      key(words.allOfLane, "Shift+Space"),
      key(words.allOfStage, "Ctrl+Space"),
      key(words.all, "Ctrl+A"),
      key(words.giveUp, "Esc"),
    ],
  },
  {
    name: words.groups.changing,
    shortcuts: [
      key(words.move, "Alt+Shift+arrows"),
      key(words.insert, "Ctrl+Alt+="),
      key(words.duplicate, "Ctrl+D"),
      key(words.remove, "Delete"),
      key(words.clipboard, "Ctrl+C", "Ctrl+X", "Ctrl+V"),
      key(words.undo, "Ctrl+Z"),
      key(words.redo, "Ctrl+Shift+Z"),
      key(words.menu, "Shift+F10"),
      key(words.comment, "Ctrl+Alt+M"),
    ],
  },
  {
    name: words.groups.curve,
    shortcuts: [
      key(words.half, "↑", "↓"),
      key(words.whole, "PgUp", "PgDn"),
      key(words.extremes, "End", "Home"),
      key(words.neighbours, "←", "→"),
      key(words.removePoint, "Delete"),
    ],
  },
  {
    name: words.groups.view,
    shortcuts: [
      key(words.fit, "Shift+1"),
      key(words.fitChosen, "Shift+2"),
      key(words.fullSize, "Shift+0"),
      key(words.pan, "Space+drag", "Middle button+drag"),
      key(words.present, "Ctrl+Alt+P"),
      key(words.list, "?"),
    ],
  },
];
