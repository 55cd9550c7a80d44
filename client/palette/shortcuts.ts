/** What a key does, as the sheet of shortcuts tells it. */
export type Shortcut = { readonly does: string; readonly keys: readonly string[] };
export type ShortcutGroup = { readonly name: string; readonly shortcuts: readonly Shortcut[] };

const key = (does: string, ...keys: readonly string[]): Shortcut => ({ does, keys });

/** Every key that means something, by what one is doing. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    name: "Going around",
    shortcuts: [
      key("Next cell, card or header", "←", "→", "↑", "↓"),
      key("Start and end of the lane", "Home", "End"),
      key("First and last corner", "Ctrl+Home", "Ctrl+End"),
      key("Five lanes up or down", "PgUp", "PgDn"),
      key("Find in the map", "Ctrl+F"),
      key("Search commands", "Ctrl+K"),
      key("Next region of the page", "F6"),
    ],
  },
  {
    name: "Writing",
    shortcuts: [
      key("Start a card in an empty cell", "any letter"),
      key("Write the title", "Enter", "F2"),
      key("Add a card below", "Ctrl+Enter"),
      key("From the title to the text", "Tab"),
      key("Mention somebody or a card in the text", "@"),
      key("From the text to its buttons", "Alt+F10"),
      key("Finish, keeping what is written", "Esc"),
      key("Open the card", "Shift+Enter"),
    ],
  },
  {
    name: "Choosing",
    shortcuts: [
      key("Choose along the way", "Shift+arrows"),
      key("Choose or give up a card", "Space", "Ctrl+Click"),
      key("All cards of the lane", "Shift+Space"),
      key("All cards of the stage", "Ctrl+Space"),
      key("All cards", "Ctrl+A"),
      key("Give the choice up", "Esc"),
    ],
  },
  {
    name: "Changing",
    shortcuts: [
      key("Move a card, step, stage or lane", "Alt+Shift+arrows"),
      key("Insert a step, stage or lane after", "Ctrl+Alt+="),
      key("Duplicate", "Ctrl+D"),
      key("Delete", "Delete"),
      key("Copy, cut, paste", "Ctrl+C", "Ctrl+X", "Ctrl+V"),
      key("Undo", "Ctrl+Z"),
      key("Redo", "Ctrl+Shift+Z"),
      key("Menu", "Shift+F10"),
    ],
  },
  {
    name: "The emotion curve",
    shortcuts: [
      key("Half a step up or down", "↑", "↓"),
      key("A whole step", "PgUp", "PgDn"),
      key("Best and worst", "End", "Home"),
      key("The neighbours' points", "←", "→"),
      key("Remove the point", "Delete"),
    ],
  },
  {
    name: "The view",
    shortcuts: [
      key("Fit the map into the window", "Shift+1"),
      key("Fit the chosen cards", "Shift+2"),
      key("100 %", "Shift+0"),
      key("Move the board under the pointer", "Space+drag", "Middle button+drag"),
      key("Present", "Ctrl+Alt+P"),
      key("This list", "?"),
    ],
  },
];
