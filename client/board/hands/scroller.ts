/** The board's scrolled element; the hands are loaded once it stands. */
export const boardScroller = (): HTMLElement | null =>
  document.querySelector<HTMLElement>("[data-board-scroller]");

/** Text fields, menus and dialogs keep their keys and presses to themselves. */
export const isOwnWorld = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    "input, textarea, select, [contenteditable], [data-editor], [role=dialog], [role=alertdialog], [role=menu]",
  ) !== null;
